// A quiz, taken from the first statement to the result.
import { timed } from "./steps.js";

/** 900 roles, each at a place of its own on ten dimensions, and 60 items. */
const nineHundred = () => {
  const dimensions = Array.from({ length: 10 }, (_, n) => ({ id: `d${n}`, label: `Dimension ${n}`, low: "Little", high: "Much", help: "What it means." }));
  const roles = Array.from({ length: 900 }, (_, role) => ({
    slug: `role-${role}`,
    title: `Role ${role}`,
    summary: "What it is, in a sentence.",
    values: { duties: [{ source: "s", text: `What role ${role} looks after.` }] },
    targets: Object.fromEntries(dimensions.map(({ id }, n) => [id, { at: (role * (7 + 2 * n) + n * 13) % 101, importance: 1 + ((role + n) % 3), because: ["duties"] }])),
  }));
  const items = Array.from({ length: 60 }, (_, n) => ({
    id: `i${n}`,
    audience: "individual",
    dimension: `d${n % 10}`,
    keying: n % 20 < 10 ? "positive" : "negative",
    stem: `Statement ${n} about a day at work.`,
  }));
  return JSON.stringify({
    format: "rolefit/1",
    language: "en",
    title: "Nine hundred roles",
    sources: [{ id: "s", title: "A source", publisher: "A survey", published: "2025", retrieved: "2026-11-21", url: null, licence: null }],
    groups: [{ id: "g", label: "Group" }],
    aspects: [{ id: "duties", label: "Duties", group: "g", kind: "prose" }],
    measurement: { spread: 1, noise: 0.2 },
    dimensions,
    items,
    roles,
    relations: [],
  });
};

/** Taking the quiz: how long it is from the press on Next until what comes next is known, and drawn. */
export const prepare = (name, origin) => {
  const element = document.createElement("rolefit-quiz");
  element.setAttribute("loading", "eager");
  element.setAttribute("storage", "none");
  if (name === "900-roles") {
    const script = document.createElement("script");
    script.type = "application/json";
    script.textContent = nineHundred();
    element.append(script);
  }
  const ready = new Promise((drawn) => element.addEventListener("rolefit-ready", drawn, { once: true }));
  const one = (selector) => element.shadowRoot.querySelector(selector);
  const item = () => one("[data-item]")?.dataset.item;
  // What comes next is known before the event of the answer.
  let fired = 0;
  element.addEventListener("rolefit-answer", () => (fired = performance.now()));

  return async () => {
    document.body.append(element);
    await import(`${origin}/rolefit.js`);
    await ready;
    const statements = [];
    const chosen = [];
    let result = 0;
    let scored = 0;
    while (item()) {
      const before = item();
      one(`input[value="${[2, 5, 4, 1, 5, 2, 3][statements.length % 7]}"]`).click();
      let pressed = 0;
      const { time } = await timed(
        () => {
          pressed = performance.now();
          one("[part='next']").click();
        },
        () => item() !== before,
      );
      if (item()) {
        statements.push(time);
        chosen.push(fired - pressed);
      } else {
        result = time;
        scored = fired - pressed;
      }
    }
    if (statements.length < 4 || !one("[part='verdict']")) throw new Error(`${statements.length} statements, no result`);
    const slowest = (times) => [Math.max(...times)];
    return {
      times: Object.entries({
        "next statement drawn": statements,
        "next statement drawn, slowest": slowest(statements),
        "next statement chosen": chosen,
        "next statement chosen, slowest": slowest(chosen),
        "result scored": [scored],
        "result drawn": [result],
      }),
    };
  };
};
