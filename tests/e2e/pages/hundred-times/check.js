const main = document.querySelector("main");
const gone = [];
const round = async (count) => {
  main.innerHTML = '<rolefit-compare loading="eager" aspects="focus pay" roles="platform-operations-manager service-operations-manager"></rolefit-compare>';
  const element = main.firstElementChild;
  await drawn(element);
  main.replaceChildren();
  await null;
  await null;
  check(!deep("[part=stage]", element), `round ${count} left its content behind`);
  gone.push(new WeakRef(element));
};
// What is made once and kept is there after a few; how memory is parted may take longer to settle, but
// what leaks with every round grows in every hundred of them.
for (let count = 0; count < 10; count += 1) await round(count);
await turns(3);
const before = window.listening;
const grown = [];
for (let hundred = 0; hundred < 4 && !grown.includes(0); hundred += 1) {
  const bytes = window.memory.buffer.byteLength;
  for (let count = 0; count < 100; count += 1) await round(`${hundred} ${count}`);
  await turns(3);
  grown.push(window.memory.buffer.byteLength - bytes);
}
check(window.listening === before, `${window.listening - before} listeners stayed`);
check(grown.includes(0), `the core's memory grew with every hundred: ${grown}`);
if (window.gc) {
  // Chromium collects on demand; asked for it at once, it keeps whatever a word on the stack might point to.
  await window.gc({ type: "major", execution: "async" });
  const kept = gone.filter((element) => element.deref()).length;
  check(kept <= 1, `${kept} of ${gone.length} elements are still in memory`);
}
