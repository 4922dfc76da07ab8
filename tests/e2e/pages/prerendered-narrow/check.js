// The plain table is no wider than the smallest phones.
const frame = document.querySelector("iframe");
const inside = frame.contentDocument;
await until(() => inside.querySelectorAll("details").length > 1 && inside.readyState === "complete", "the page");
for (const one of inside.querySelectorAll("details")) one.open = true;
for (const width of [360, 320]) {
  frame.width = width;
  await turns(2);
  const { scrollWidth } = inside.documentElement;
  check(scrollWidth <= width, `it is ${scrollWidth} px wide in ${width}`);
}
expectSeen(/Blocked script execution/);
