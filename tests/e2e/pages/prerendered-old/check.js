const element = document.querySelector("rolefit-compare");
const isOld = () => element.shadowRoot.textContent.includes("An older table");
await drawn(element);
check(!isOld(), "the older table is still there");
check(deepAll("table", element).length === 1, "there is not exactly one table");
element.remove();
await turns(2);
check(isOld(), "without the widget the prerendered table is back");
