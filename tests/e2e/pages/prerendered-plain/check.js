const element = document.querySelector("rolefit-compare");
check(element.querySelectorAll("tr").length > 10, "the table is not in the source");
await drawn(element);
check(!isSeen(element.querySelector("table")), "the plain table still shows");
