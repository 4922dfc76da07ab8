const element = document.querySelector("rolefit-compare");
await drawn(element);

const cell = deep('[data-role="cook"][data-aspect="hours"]', element);
check(textOf(cell).includes("Evenings, <b>late</b>"), "text is not shown as text");
check(!deep("b", cell), "text was read as markup");
check(expectSeen(/\$\.roles\[0\].*alias.*aliases/), "the console does not name the slip and what was meant");
