const [bundled, inline, named] = document.querySelectorAll("rolefit-compare");
const readers = () =>
  performance.getEntriesByType("resource").filter(({ name }) => /rolefit-reader-\w+\.wasm$/.test(name)).length;
await drawn(bundled);
check(readers() === 0, "a page without roles of its own transfers what reads them");
inline.scrollIntoView();
await drawn(inline);
await drawn(named);
check(readers() === 1, `what reads roles was transferred ${readers()} times`);
for (const element of [inline, named]) {
  const cell = deep('[data-role="baker"][data-aspect="hours"]', element);
  check(textOf(cell).includes("Nights"), "it does not show what the page says of the role");
}
