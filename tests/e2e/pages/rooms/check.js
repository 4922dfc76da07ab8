for (const element of document.querySelectorAll("rolefit-compare, rolefit-quiz")) {
  await drawn(element);
  const { dataset, parentElement } = element.parentElement;
  const width = deep("[part~=stage]", element).offsetWidth;
  // A pixel may go to rounding.
  check(Math.abs(width - dataset.room) <= 1, `it is ${width} px wide in ${parentElement.className}, where there are ${dataset.room}`);
}
const { wordBreak, textShadow, webkitTextFillColor, color } = getComputedStyle(deep("td p", document.querySelector("rolefit-compare")));
check(wordBreak === "normal" && textShadow === "none" && webkitTextFillColor === color, "how the page breaks, shades or fills text comes through");
// What the page keeps on top without a layer of its own stays there.
scrollTo(0, 300);
await turns(2);
const header = document.querySelector("header");
const { left, top } = header.getBoundingClientRect();
check(document.elementFromPoint(left + 20, top + 20) === header, "the widget lies over the page's header");
