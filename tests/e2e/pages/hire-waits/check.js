// The kit behind a closed fold is fetched when the fold opens.
const element = document.querySelector("rolefit-compare");
await drawn(element);
await until(() => deep("[part=hiring]", element), "the fold");
await new Promise((later) => setTimeout(later, 800));
const fetched = () => performance.getEntriesByType("resource").some(({ name }) => name.includes("rolefit-hire-"));
check(!fetched(), "the hiring kit was fetched behind a closed fold");
const fold = deep("[part=hiring]", element);
fold.open = true;
fold.scrollIntoView();
await until(fetched, "the module of the hiring kit");
