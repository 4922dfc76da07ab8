const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

const stage = deep("[part=stage]", element);
let ready = 0;
addEventListener("rolefit-ready", () => (ready += 1));
const section = document.querySelector("section");
section.append(element);
await turns(2);
document.body.prepend(element);
await turns(2);
// A move within one turn, out and in again.
element.remove();
section.append(element);
await turns(3);
check(deep("[part=stage]", element) === stage, "the widget was drawn again");
check(ready === 0, "it said again that it is ready");
check(deepAll("[data-role]", element).length > 3, "the table is empty");
