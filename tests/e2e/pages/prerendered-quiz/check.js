const element = document.querySelector("rolefit-quiz");
await until(() => element.shadowRoot.adoptedStyleSheets.length, "the live quiz");
await turns(3);
check(deepAll("input[type=radio]", element).length === 5, "there are not five options");

// The parser may not have come to the text behind the element in the first frames.
const places = [...new Set(window.tops)];
check(places.length === 1, `the text behind the element moved: ${places}`);
for (const shift of await shifts()) check(false, `layout shift of ${shift}`);
