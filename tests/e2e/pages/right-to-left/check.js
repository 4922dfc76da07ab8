const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

const [head, cell] = deep("tr[data-differs]", element).children;
check(head.getBoundingClientRect().left > cell.getBoundingClientRect().left, "the first column is not on the right");
const box = element.getBoundingClientRect();
check(document.documentElement.scrollWidth <= innerWidth, "the page scrolls sideways");
check(box.left >= 0 && box.right <= innerWidth, "the table leaves the page");
