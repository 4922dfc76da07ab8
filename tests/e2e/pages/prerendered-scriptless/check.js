// All can be read, and nothing stands there that a reader would press in vain.
const inside = document.querySelector("iframe").contentDocument;
const [compare, quiz] = await until(() => {
  const all = [...inside.querySelectorAll("rolefit-compare, rolefit-quiz")];
  return all.every((one) => deep("link", one)?.sheet) && all[1] && all;
}, "both with their sheets");
const rows = deepAll("tr[data-differs]", compare);
check(rows.length > 20, `there are only ${rows.length} rows`);
// Older browsers cannot be asked whether scripts run; they keep the first look.
if (matchMedia("(scripting: enabled)").matches) {
  await until(() => rows.every(isSeen), "all rows", 5000);
  const pressed = deepAll(":is(button, select, input):not(.group button)", compare).concat(deepAll("button", quiz)).filter(isSeen);
  check(pressed.length === 0, `in vain: ${pressed.map((one) => textOf(one) || one.localName)}`);
}
expectSeen(/Blocked script execution/);
check(isSeen(deep("legend", quiz)), "the statement is gone");
