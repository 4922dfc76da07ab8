const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

check(deepAll("table", element).length === 1, "there is more than one table");
