await drawn(document.querySelector("rolefit-quiz"));
const first = document.querySelector("rolefit-compare");
check(first.dataset.version === "older", "the first definition is gone");
check(isSeen(first.querySelector("p")), "the older element lost its content");
