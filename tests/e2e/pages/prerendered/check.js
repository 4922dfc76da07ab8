const element = document.querySelector("rolefit-compare");
await until(() => element.shadowRoot.adoptedStyleSheets.length, "the live table");
await turns(3);
check(deepAll("table", element).length === 1, "there is not exactly one table");
check(!deep("link", element), "the prerendered markup is still there");

// The parser may not have come to the text behind the element in the first frames.
const places = [...new Set(window.tops)];
check(places.length === 1, `the text behind the element moved: ${places}`);
for (const shift of await shifts()) check(false, `layout shift of ${shift}`);
