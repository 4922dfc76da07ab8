// The widget, used through its controls.
import { run } from "./steps.js";
import { load } from "./pack.js";

export const prepare = async (name, origin) => {
  const pack = await load(name, origin);
  const element = document.createElement("rolefit-compare");
  element.setAttribute("loading", "eager");
  element.setAttribute("roles", pack.slugs.slice(0, 2).join(" "));
  if (name === "thousand") {
    const script = document.createElement("script");
    script.type = "application/json";
    script.textContent = pack.text;
    element.append(script);
  }
  const all = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
  const one = (selector) => element.shadowRoot.querySelector(selector);
  const drawn = new Promise((ready) => element.addEventListener("rolefit-ready", ready));
  let rows = 0;
  const contender = {
    draw: async () => {
      document.body.append(element);
      await import(`${origin}/rolefit.js`);
      await drawn;
    },
    toggle: () => one(".controls [aria-pressed]").click(),
    swap: (slug) => element.setAttribute("roles", `${pack.slugs[0]} ${slug}`),
    type: (text) => {
      rows ||= all("[data-differs]").length;
      const field = one("#filter");
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    },
    rows: () => all("[data-differs]:not([hidden])").length,
    count: () => rows,
    has: (slug) => Boolean(one(`td[data-role="${slug}"]`)),
  };
  return () => run(contender, pack);
};
