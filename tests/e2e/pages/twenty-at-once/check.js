const elements = [...document.querySelectorAll("rolefit-compare")];
for (const element of elements) await drawn(element);
const wasm = performance.getEntriesByType("resource").filter((one) => one.name.endsWith(".wasm"));
check(elements.length === 20, "some elements are gone");
check(wasm.length === 1, `the core was loaded ${wasm.length} times`);
