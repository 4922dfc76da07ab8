const element = document.querySelector("rolefit-compare");
await until(() => element.shadowRoot.adoptedStyleSheets.length, "the live table");
check(!deep("i", element), "the older table is still there");
check(deepAll("table", element).length === 1, "there is not exactly one table");
element.remove();
await turns(2);
check(deep("i", element), "without the widget the prerendered table is back");
