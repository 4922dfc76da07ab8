// Of a page's text an element takes the colour and the typeface, whatever else there is.
const element = document.querySelector("rolefit-compare");
await drawn(element);
const plain = document.createElement("div");
document.body.append(plain);
const [usual, own] = [getComputedStyle(plain), getComputedStyle(deep("td p", element))];
for (const name of [
  "captionSide", "fill", "stroke", "fontFeatureSettings", "fontStretch", "fontStyle", "fontVariantCaps", "fontSize", "hyphenateCharacter",
  "letterSpacing", "lineBreak", "listStylePosition", "textAlign", "textAlignLast", "textEmphasisStyle", "textIndent", "textShadow", "textTransform",
  "whiteSpace", "wordBreak", "wordSpacing", "writingMode", "webkitTextFillColor", "webkitTextSecurity", "webkitTextStrokeWidth",
]) {
  check(own[name] === usual[name], `${name} is ${own[name]}, not ${usual[name]}`);
}
check(deep("table", element).offsetWidth > 300, "the table is not laid out");
