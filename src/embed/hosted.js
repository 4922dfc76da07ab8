// Where this version's files are: beside the loader, each held to its integrity value. In what bundlers
// read, `bundled.js` stands in place of this.
// (A page's own script may call something else `URL`.)
const place = ([name, integrity]) => [import.meta.url.replace(/[^/]*([?#].*)?$/, name), { integrity }];
// What is said here in a few words that page says in full.
const WHY = "check-page.html says why.";
// A module's own import takes no integrity everywhere, so it is checked before it is imported.
const checked = (entry) => file(entry);
const imported = ([name]) => import(`./${name}`);
