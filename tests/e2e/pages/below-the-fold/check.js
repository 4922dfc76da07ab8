const element = document.querySelector("rolefit-compare");
const loaded = () =>
  performance.getEntriesByType("resource").filter((one) => /rolefit/.test(one.name)).map((one) => one.name);
await until(() => customElements.get("rolefit-compare"), "the definition");
await turns(10);
check(loaded().length === 1 && loaded()[0].endsWith("/rolefit.js"), `loaded too early: ${loaded()}`);
check(!deep("table", element), "it is drawn already");
element.scrollIntoView();
await drawn(element);
check(loaded().length >= 3, "the files do not come from where the loader is");
