const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

element.remove();
await turns(3);
check(!deep("[part=stage]", element), "the widget is still there after it was removed");
check(deep("slot", element), "the page's own text has no place");
document.body.append(element);
element.scrollIntoView();
await drawn(element);
// Gone before it could be drawn.
const other = element.cloneNode(true);
document.body.append(other);
other.scrollIntoView();
other.remove();
await turns(3);
document.body.append(other);
other.scrollIntoView();
await drawn(other);
check(deepAll("table", other).length === 1, "there is not exactly one table");
// Moved again and again while it is being drawn.
const moved = element.cloneNode();
moved.setAttribute("loading", "eager");
document.body.append(moved);
for (let move = 0; move < 400 && !deep("[data-aspect]", moved); move += 1) {
  document.body.append(moved);
  await new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = next;
    port1.postMessage(0);
  });
}
await drawn(moved);
