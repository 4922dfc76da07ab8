// What a reader does, timed: from the press to the finished layout, microtasks included.
const task = () =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = next;
    port2.postMessage(0);
  });

const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

/** How long it takes until the page is laid out and `done`. */
export const timed = async (act, done = () => true) => {
  await painted();
  const start = performance.now();
  await act();
  do await task();
  while (!done() && performance.now() < start + 20000);
  document.body.getBoundingClientRect();
  return performance.now() - start;
};

/** Runs the steps on a contender: `draw`, `toggle`, `swap`, `type`, `rows`. */
export const run = async (contender, { slugs, words }) => {
  const times = { "table drawn": await timed(contender.draw) };
  const expect = (holds, what) => {
    if (!holds) throw new Error(what);
  };
  const all = contender.rows();
  expect(all > 10, `only ${all} rows`);
  times["only differences"] = await timed(contender.toggle);
  expect(contender.rows() < all, "the rows that do not differ are still there");
  times["all rows again"] = await timed(contender.toggle);
  expect(contender.rows() === all, "not all rows are back");
  times["another role"] = await timed(() => contender.swap(slugs[2]), () => contender.has(slugs[2]));
  expect(contender.has(slugs[2]), "the role is not there");
  let slowest = 0;
  let typed = "";
  for (const letter of words) {
    typed += letter;
    slowest = Math.max(slowest, await timed(() => contender.type(typed)));
  }
  times["a letter in the filter"] = slowest;
  expect(contender.rows() < contender.count(), "the filter leaves every row");
  return times;
};
