// What a reader does, timed by one definition for every contender.
//
// A time runs from the dispatch of the event (a click, or the input event of a typed letter) until
// all that it set off in the same turn is done (listeners, and promises of any depth that matter:
// HOPS of them), the page shows what it should, and style and layout of the whole document are
// computed. Work that is put off counts, since the page does not show what it should before it is
// done. Every event comes soon after a frame was drawn, so that no frame falls into a short time;
// the wait for the next frame on the screen is kept apart. A slowed-down browser stops and goes: how
// soon is left to chance, up to PHASE ms, so that short times are stopped as often as they deserve.
const HOPS = 50;
const PHASE = 20;
const REPEATS = 10;
const LIMIT = 20000;
const FETCHED = "table drawn, files fetched";
const AT_HAND = "table drawn, files at hand";
const ROLE = "another role";

const task = () =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(0);
  });

/** Just after the next frame. */
const framed = () => new Promise((next) => requestAnimationFrame(() => task().then(next)));

/** Until nothing that was put off is left. */
const settled = async () => {
  for (let frame = 0; frame < 3; frame += 1) await framed();
};

/** Until what is out of sight is drawn as well, which a page does when it has time. */
const whole = async ({ all }) => {
  const start = performance.now();
  for (let before = -1; before !== all("*").length || !all("tr[data-differs][hidden]").length; ) {
    if (performance.now() > start + LIMIT) throw new Error("what is out of sight is not drawn");
    before = all("*").length;
    await settled();
  }
};

/** The time until the page is laid out and `done`, and until the frame after that, in ms. */
export const timed = async (act, done = () => true) => {
  await framed();
  const ready = performance.now() + Math.random() * PHASE;
  while (performance.now() < ready);
  const start = performance.now();
  const acted = act();
  if (acted) await acted;
  for (;;) {
    for (let hop = 0; hop < HOPS; hop += 1) await null;
    document.body.getBoundingClientRect();
    const end = performance.now();
    if (done()) {
      await framed();
      return { time: end - start, frame: performance.now() - start };
    }
    if (end > start + LIMIT) throw new Error(`not done: ${act}`);
    await task();
  }
};

// Rows that show, the first line of each, and the points in any of their lines.
const ROWS = "tr[data-differs]:not([hidden])";
const CELLS = "tr:not([hidden]) > td[data-role]";
const POINTS = `${CELLS} li:not([hidden], [data-state~='folded'])`;

/** What a page shows that a step can change, to be compared with what it showed another time. */
const state = ({ all, one, controls }) =>
  JSON.stringify([
    all(ROWS).length,
    all(POINTS).length,
    all(controls.count).map((count) => count.textContent),
    all("thead th[data-role]").map((head) => head.dataset.role),
    one(controls.toggle)?.getAttribute("aria-pressed"),
    one(controls.replace)?.textContent,
    all(controls.found).length,
    one(controls.seek) === one(controls.seek)?.getRootNode().activeElement,
  ]);

/** The letters of a part, however its lines break. */
const letters = (part) => part.innerText.replace(/\s/g, "");

/** What has to be the same on every contender's page. */
const seen = ({ all, one, controls }) => ({
  rows: all(ROWS).length,
  differing: all(`${ROWS}[data-differs="true"]`).length,
  lines: all("tbody tr:not([hidden], .group, .unfold)").length,
  cells: all(CELLS).length,
  points: all(POINTS).length,
  folded: all(`${CELLS} li:is([hidden], [data-state~='folded'])`).length,
  pictures: all(`${CELLS} svg`).length,
  citations: all(`${CELLS} a`).length,
  digest: all(`${controls.digest} > *`).length,
  sources: all("ol li").length,
  moves: all("figure li").length,
  finds: all(controls.found).length,
  digestSays: letters(one(controls.digest)),
  tableSays: letters(one("table")),
  movesSay: letters(one("figure")),
  sourcesSay: letters(one("ol")),
});

/** The steps of each row of figures, there and back again. */
const cycles = ({ all, one, controls }, { roles, words, sought }) => {
  const press = (selector) => one(selector).click();
  const type = (selector, text) => {
    const field = one(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  };
  const typed = (name, selector, text) =>
    Array.from(text, (_, at) => [`${name} ${at + 1}`, () => type(selector, text.slice(0, at + 1))]);
  const pick = ([, title]) => all(controls.found).find((found) => found.querySelector("strong").textContent === title).click();
  const swap = (role) => [
    ["list of roles opened", () => press(controls.replace)],
    ...typed("list of roles, letter", controls.seek, sought),
    [ROLE, () => pick(role)],
  ];
  // Only rows that differ show at first, but a search goes through all of them, until the reader has
  // chosen: so it comes before the choice.
  return [
    [...typed("filter, letter", controls.filter, words), ["filter cleared", () => type(controls.filter, "")]],
    [...swap(roles[2]), ...swap(roles[1])],
    [["all rows", () => press(controls.toggle)], ["only differences", () => press(controls.toggle)]],
  ];
};

/**
 * Runs all steps on a contender. Without `goals`, untimed: what the page shows after each step.
 * With them: the time of each step the first time, and then again and again.
 */
export const run = async (contender, pack, goals) => {
  const measured = { times: { [FETCHED]: [], [AT_HAND]: [] }, frames: {}, first: {}, goals: [], seen: [] };
  const add = (times, name, time) => (times[name] ??= []).push(time);
  const note = (turn, name, { time, frame }) => {
    add(turn ? measured.times : measured.first, name, time);
    if (turn) add(measured.frames, name, frame);
  };
  const drawn = async (turn) => {
    await settled();
    const { time, frame } = await timed(contender.draw, () => contender.all("td").length > 10);
    add(measured.times, turn ? AT_HAND : FETCHED, time);
    add(measured.frames, turn ? AT_HAND : FETCHED, frame);
  };
  await drawn(0);
  await whole(contender);
  measured.seen.push({ ...seen(contender), step: "drawn" });
  measured.elements = contender.all("*").length;
  let at = 0;
  for (const cycle of cycles(contender, pack)) {
    const from = at;
    for (let turn = 0; turn <= (goals ? REPEATS : 0); turn += 1) {
      at = from;
      for (const [name, act] of cycle) {
        const goal = goals?.[at];
        note(turn, name, await timed(act, () => !goal || state(contender) === goal));
        at += 1;
        if (goals) continue;
        await settled();
        // What is out of sight of other roles is drawn later as well.
        if (name === ROLE) await whole(contender);
        measured.goals.push(state(contender));
        measured.seen.push({ ...seen(contender), step: name });
      }
    }
  }
  for (let turn = 1; goals && turn <= REPEATS; turn += 1) {
    contender.clear();
    await drawn(turn);
  }
  return { ...measured, times: Object.entries(measured.times), frames: Object.entries(measured.frames), first: Object.entries(measured.first) };
};
