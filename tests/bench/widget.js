// The widget, used through its controls.
import { load } from "./pack.js";
import { run } from "./steps.js";

export const prepare = (name, origin) => {
  const pack = load(name, origin);
  let element;
  const all = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
  const one = (selector) => element.shadowRoot.querySelector(selector);
  const draw = async () => {
    element = document.createElement("rolefit-compare");
    element.setAttribute("loading", "eager");
    element.setAttribute("roles", pack.roles.slice(0, 2).map(([slug]) => slug).join(" "));
    if (!pack.isBundled) {
      const script = document.createElement("script");
      script.type = "application/json";
      script.textContent = await pack.text();
      element.append(script);
    }
    const drawn = new Promise((ready) => element.addEventListener("rolefit-ready", ready, { once: true }));
    document.body.append(element);
    await import(`${origin}/rolefit.js`);
    await drawn;
  };
  const contender = {
    draw,
    clear: () => element.remove(),
    all,
    one,
    controls: { toggle: ".controls [aria-pressed]", filter: "#filter", replace: "#role-1", seek: "#search", found: "[part='picker']:not([hidden]) li button", count: "caption, .unseen[role='status']", digest: "[part='summary']" },
  };
  return (goals) => run(contender, pack, goals);
};
