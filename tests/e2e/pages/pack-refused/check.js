// What is wrong is told as soon as it is known: what would read the pack is still on its way.
const element = document.querySelector("rolefit-compare");
await until(() => deep("[part=notice]", element), "the notice");
const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
check(!fetched.some((name) => /reader.*wasm/.test(name)), "it waited for what reads packs");
check(isSeen(element.querySelector("p")), "the page's own text is gone");
check(expectSeen(/pack-unreachable: gone\.json: 404.*no such file.*gone\.json/), "no line on the missing file");
expectSeen(/404/);
