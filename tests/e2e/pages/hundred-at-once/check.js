const main = document.querySelector("main");
const gone = [];
const round = async (count) => {
  for (let at = 0; at < 100; at += 1) {
    const quiz = (at + count) % 4 === 0;
    const element = document.createElement(quiz ? "rolefit-quiz" : "rolefit-compare");
    element.setAttribute("loading", "eager");
    element.setAttribute("roles", "platform-operations-manager service-operations-manager");
    if (!quiz) element.setAttribute("aspects", "focus");
    main.append(element);
  }
  const elements = [...main.children];
  for (const element of elements) await drawn(element);
  check(elements.length === 100, `there are ${elements.length} elements`);
  main.replaceChildren();
  await turns(2);
  check(!elements.some((element) => deep("[part=stage]", element)), `round ${count} left stages behind`);
  gone.push(...elements.map((element) => new WeakRef(element)));
};
await round(0);
await round(1);
const before = { listening: window.listening, bytes: window.memory.buffer.byteLength };
for (let count = 2; count < 4; count += 1) await round(count);
await turns(3);
check(window.listening === before.listening, `${window.listening - before.listening} listeners stayed`);
const grown = window.memory.buffer.byteLength - before.bytes;
// Two pages of memory, for what lies between pieces of other sizes: less than 660 bytes an element.
check(grown <= 2 * 65536, `the core's memory grew by ${grown} bytes`);
if (window.gc) {
  // Chromium collects on demand; asked for it at once, it keeps whatever a word on the stack might point to.
  const count = () => gone.filter((element) => element.deref()).length;
  const collect = () => window.gc({ type: "major", execution: "async" });
  await until(async () => count() < 10 || void (await collect()), "elements taken down leave the memory");
}
