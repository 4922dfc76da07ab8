// The page as it is sent has its tables inside of elements, and nothing that was meant for machines to read;
// then so many elements of each kind are drawn.
const { compare = 0, quiz = 0, hire = 0, tables = 0, links = 0, frames = 0, says = [] } = args;
const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
const inside = sent.querySelectorAll("rolefit-compare table, rolefit-quiz table").length;
check(inside === tables, `${inside} tables inside of elements`);
check(sent.querySelectorAll("table").length === inside, "a table has fallen out of its element");
check(!/\[\[|"@context"|\{\{|\{%/.test(sent.body.textContent), "what is sent has signs that nobody is to read");
check(!/\b(Warning|Notice|Deprecated|Fatal error): /.test(sent.body.textContent), "the server complains in the page");
for (const words of says) check(sent.body.textContent.includes(words), `“${words}” is not in what is sent`);
const linked = sent.querySelectorAll("a[href*='#rolefit=']").length;
check(linked === links, `${linked} links that become elements`);

const elements = (kind) => [...document.querySelectorAll(`rolefit-${kind}`)];
const shown = (element) => until(() => deep("[data-aspect], [data-item], [part~=hire]", element), element.localName);
for (const [kind, count] of Object.entries({ compare, quiz, hire })) {
  await until(() => elements(kind).length >= count, `${count} rolefit-${kind}`);
  check(elements(kind).length === count, `${elements(kind).length} rolefit-${kind}`);
}
for (const element of ["compare", "quiz", "hire"].flatMap(elements)) {
  element.scrollIntoView();
  await shown(element);
  check(!element.style.minHeight, "its height is still kept free");
}
const outside = [...document.querySelectorAll("table")].filter(isSeen).length;
check(outside === 0, `${outside} tables beside what is drawn`);
const framed = document.querySelectorAll("iframe[src*='frame.html']");
check(framed.length === frames, `${framed.length} frames`);
for (const frame of framed) {
  frame.scrollIntoView();
  const content = () => frame.contentDocument?.querySelector("rolefit-compare, rolefit-quiz, rolefit-hire");
  await shown(await until(content, "what is in the frame"));
  const { documentElement } = frame.contentDocument;
  await until(() => Math.abs(frame.height - documentElement.offsetHeight) < 2, "the frame's own height");
}
