const element = document.querySelector("rolefit-compare");
await drawn(element);
const cell = deep('td[data-role="service-operations-manager"][data-aspect="duties"]', element);
const points = () => [...cell.querySelector(".long").children];
const seen = () => points().filter(isSeen).length;
const button = cell.querySelector("button[aria-expanded]");
check(points().length > 10, `there are only ${points().length} duties`);
check(seen() === 6, `${seen()} of a long list are seen at once`);
check(textOf(button) === `and ${points().length - 6} more`, `the button says ${textOf(button)}`);
const short = deepAll("td ul", element).filter((list) => isSeen(list) && list.children.length <= 7);
check(short.every((list) => [...list.children].every(isSeen)), "a short list is cut off");

button.focus();
button.click();
await until(() => seen() === points().length && button.ariaExpanded === "true", "all of the list");
check(element.shadowRoot.activeElement === button, "the button lost its place");
button.click();
await until(() => seen() === 6, "the short list again");

element.parentElement.style.inlineSize = "900px";
await until(() => seen() === points().length, "all of the list in a wide column");
check(!isSeen(button), "a wide column has something to fold out");
