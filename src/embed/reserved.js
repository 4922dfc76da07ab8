// A height in an element's own style keeps its place free until something shows there, and no longer: what
// it takes depends on the page's width and on the reader. The build puts this behind rolefit.js.
const settle = (event) => {
  const [element] = event.composedPath();
  if (element instanceof Rolefit) element.style.removeProperty("min-height");
};
for (const name of ["rolefit-ready", "rolefit-error"]) addEventListener(name, settle, true);
