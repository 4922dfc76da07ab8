const elements = [...document.querySelectorAll("div > rolefit-compare")];
check(elements.length === 4, `there are ${elements.length} elements`);
for (const element of elements) {
  await drawn(element);
  const where = element.parentElement.className;
  check(element.offsetWidth > 300, `it is ${element.offsetWidth} px wide in ${where}`);
  check(element.offsetWidth <= innerWidth, `it is wider than the window in ${where}`);
}
// A page's rule for the element takes no look away that its room asks for.
for (const element of document.querySelectorAll(".phone > rolefit-compare")) {
  await drawn(element);
  const { className } = element.parentElement;
  check(getComputedStyle(deep("thead", element)).display === "block", `it looks as in a wide room in ${className}`);
}
for (const element of document.querySelectorAll(":is(.least, .upright, .boxless) > rolefit-compare")) {
  await drawn(element);
  const { width, height } = deep("[part~=stage]", element).getBoundingClientRect();
  check(width >= 180 && height < 9000, `it is ${width} by ${height} px in ${element.parentElement.className}`);
}
// What a finger presses is wide enough for one.
const narrow = deepAll("[part~=roles] .icon", elements[1]).filter((button) => isSeen(button) && button.offsetWidth < 44);
check(narrow.length === 0, `${narrow.length} buttons of a role are narrow`);
check(document.documentElement.scrollWidth <= innerWidth, "the page scrolls sideways");
// A link with a slip stays one, and takes no other along.
await until(() => document.querySelector("p > rolefit-compare"), "the sound link is turned");
check(document.querySelector("a.rolefit").textContent === "A link with a slip", "the other link is gone");
// The table's sticky head stays under the page's own bar.
const bar = document.querySelector(".bar");
scrollTo(0, 400);
await turns(2);
const box = bar.getBoundingClientRect();
check(document.elementFromPoint(box.left + 20, box.top + 20) === bar, "the table lies over the page's bar");
