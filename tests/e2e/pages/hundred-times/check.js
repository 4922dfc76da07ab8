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
// What is made once and kept is there after a few.
for (let count = 0; count < 10; count += 1) await round(count);
await turns(3);
const before = { listening: window.listening, bytes: window.memory.buffer.byteLength };
for (let count = 10; count < 110; count += 1) await round(count);
await turns(3);
check(window.listening === before.listening, `${window.listening - before.listening} listeners stayed`);
const grown = window.memory.buffer.byteLength - before.bytes;
check(grown === 0, `the core's memory grew by ${grown} bytes`);
if (window.gc) {
  // Chromium collects on demand; the last one may still be in somebody's hand.
  window.gc();
  await turns(3);
  window.gc();
  const kept = gone.filter((element) => element.deref()).length;
  check(kept <= 1, `${kept} of ${gone.length} elements are still in memory`);
}
