const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

const swap = () => {
  const body = document.createElement("body");
  body.innerHTML = '<main><rolefit-compare roles="service-operations-manager platform-operations-manager"><p>The next page.</p></rolefit-compare></main>';
  document.documentElement.replaceChild(body, document.body);
};
if (document.startViewTransition) await document.startViewTransition(swap).finished;
else swap();
await turns(2);
check(!deep("[part=stage]", element), "the old page's widget lives on");
const next = document.querySelector("rolefit-compare");
await drawn(next);
// Back: the page from before, as it was kept.
document.querySelector("main").replaceWith(element);
await drawn(element);
check(deepAll("table", element).length === 1, "there is not exactly one table");
