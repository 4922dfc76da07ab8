const element = document.querySelector("rolefit-compare");
await drawn(element);
const roles = new Set(deepAll("[data-role]", element).map((cell) => cell.dataset.role));
check(roles.has("platform-operations-manager"), "the first role has no cell");
check(roles.has("service-operations-manager"), "the second role has no cell");
check(deepAll("[data-differs]", element).length > 3, "there are hardly any rows");
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");
