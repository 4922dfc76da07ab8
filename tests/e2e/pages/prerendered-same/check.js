// What the page's source has is, byte for byte, what the script draws in its place; but that the
// values and the ticks of fields are attributes in a source and properties in a page.
const elements = [...document.querySelectorAll("rolefit-compare, rolefit-quiz")];
check(elements.length === 12, `there are ${elements.length} elements`);
const stageOf = (element) => element.shadowRoot?.querySelector("[part=stage]");
const markup = (stage) => {
  const copy = stage.cloneNode(true);
  for (const field of copy.querySelectorAll("[value], [checked]")) {
    field.removeAttribute("value");
    field.removeAttribute("checked");
  }
  return [stage.lang, stage.dir, copy.innerHTML].join(" ");
};
const before = elements.map((element) => markup(stageOf(element)));
const stages = elements.map(stageOf);
for (const text of before) check(text.length > 1000, `there is little in the source: ${text}`);

const ready = new Set();
addEventListener("rolefit-ready", ({ target }) => ready.add(target));
for (const element of elements) element.loading = "eager";
const script = document.createElement("script");
script.type = "module";
script.src = new URL("rolefit.js", deep("link").href);
document.head.append(script);
await until(() => ready.size === elements.length, "all are drawn");
// What is out of sight is drawn when there is time.
const whole = () => elements.every((element, index) => markup(stageOf(element)).length >= before[index].length);
await until(whole, "what is out of sight", 3000).catch(() => {});
for (const [index, element] of elements.entries()) {
  const [source, live] = [before[index], markup(stageOf(element))];
  check(stageOf(element) !== stages[index], "the script drew nothing");
  let at = 0;
  while (at < source.length && source[at] === live[at]) at += 1;
  if (source === live) continue;
  const name = element.cloneNode().outerHTML;
  check(false, `${name} at ${at} of ${source.length}: …${source.slice(at - 60, at + 60)}… became …${live.slice(at - 60, at + 60)}…`);
}
