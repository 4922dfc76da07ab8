// What is behind an element is looked at again only while somebody sees the element.
const element = document.querySelector("rolefit-compare");
await drawn(element);
const before = asked;
await until(() => asked > before, "a look at what is behind", 5000);
document.querySelector("p").scrollIntoView({ behavior: "instant" });
// A look that was due may still be taken.
await turns(60);
const away = asked;
await turns(120);
check(asked === away, `it looked ${asked - away} times while out of view`);
const sheet = new CSSStyleSheet();
sheet.replaceSync("body { background: #101010 }");
document.adoptedStyleSheets = [sheet];
element.scrollIntoView({ behavior: "instant" });
await until(() => deep("[part~=stage]", element).dataset.scheme === "dark" && contrastOf(deep("tbody th", element)) >= 4.5, "words can be read again", 3000);
