// Texts run in the direction of the pack's language, whatever word they start with.
const [both, english, bundled] = document.querySelectorAll("rolefit-compare");
for (const element of [both, english, bundled]) await drawn(element);
const place = (text, at) => {
  const range = document.createRange();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const node = walker.nextNode();
  const index = at < 0 ? node.length + at : at;
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return range.getBoundingClientRect().left;
};
const oneLine = (text) => text.getBoundingClientRect().height < 40;
for (const element of [both, english]) {
  const texts = deepAll("[data-aspect=cert] p, [data-aspect=tasks] li", element).filter(isSeen);
  check(texts.length > 1, "there are no texts");
  for (const text of texts) {
    check(getComputedStyle(text).direction === "rtl", `${textOf(text)} runs left to right`);
    if (oneLine(text) && /[ء-ي] *$/.test(textOf(text))) check(place(text, 0) > place(text, -1), `${textOf(text)} starts at the wrong side`);
  }
}
for (const text of deepAll("td p.last", bundled).filter(isSeen)) {
  check(getComputedStyle(text).direction === "ltr", `English runs right to left: ${textOf(text)}`);
}
// The words of the interface keep theirs.
for (const pay of deepAll("[data-aspect=pay] .value > p:first-child", bundled)) {
  check(getComputedStyle(pay).direction === "rtl" && pay.lang === "ar", `pay: ${textOf(pay)}`);
}
check(deepAll("[part=sources] li", both).every((source) => !/,/.test(textOf(source))), "a Latin comma in the sources");
check(parseFloat(getComputedStyle(deep("[part~=stage]", both)).paddingTop) > 0, "a theme without its padding");
document.body.style.width = "400px";
await turns(3);
for (const element of [both, bundled]) {
  const heads = deepAll("th[scope=row]", element).filter((head) => isSeen(head.querySelector("[part=mark]")));
  for (const head of heads.slice(0, 6)) {
    const [label, mark] = [head.querySelector(".label"), head.querySelector("[part=mark]")].map((part) => part.getBoundingClientRect());
    if (Math.abs(label.top - mark.top) < 8) check(label.left >= mark.right, `the mark touches ${textOf(head)}`);
  }
}
