const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

const files = performance.getEntriesByType("resource").filter((one) => one.name.includes("rolefit"));
check(files.length >= 3, `only ${files.length} files were loaded`);
check(files.every((one) => one.name.includes("/at/any/path/")), "a file came from elsewhere");
