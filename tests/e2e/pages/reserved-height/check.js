const element = document.querySelector("rolefit-compare");
await drawn(element);
await turns(3);

// The parser may not have come to the text behind the element in the first frames.
const places = [...new Set(window.tops)];
check(places.length === 1, `the text behind the element moved: ${places}`);
for (const shift of await shifts()) check(false, `layout shift of ${shift}`);
