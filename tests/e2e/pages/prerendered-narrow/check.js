// The plain table is no wider than a phone.
const frame = document.querySelector("iframe");
const inside = frame.contentDocument;
await until(() => inside.querySelectorAll("details").length > 1 && inside.readyState === "complete", "the page");
for (const one of inside.querySelectorAll("details")) one.open = true;
await turns(2);
const { scrollWidth } = inside.documentElement;
check(scrollWidth <= 360, `it is ${scrollWidth} px wide in 360`);
expectSeen(/Blocked script execution/);
