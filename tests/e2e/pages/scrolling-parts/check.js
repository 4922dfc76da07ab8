// A page scrolls no further for what is placed in a part of it that scrolls by itself, or is cut off.
for (const element of document.querySelectorAll("rolefit-compare, rolefit-quiz")) await drawn(element);
await until(() => deep("rolefit-hire", document.querySelector("rolefit-compare")), "all of it is drawn");
await turns(2);
const { scrollWidth, scrollHeight } = document.scrollingElement;
check(scrollWidth <= innerWidth, `the page is ${scrollWidth} px wide`);
check(scrollHeight <= Math.max(innerHeight, 601), `the page is ${scrollHeight} px high`);
