// The hand-written comparison, used through its controls.
import { load } from "./pack.js";
import { run } from "./steps.js";

export const prepare = (name, origin) => {
  const pack = load(name, origin);
  let made;
  const all = (selector) => [...made.root.querySelectorAll(selector)];
  const one = (selector) => made.root.querySelector(selector);
  const draw = async () => {
    const { comparison } = await import("./plain-comparison.js");
    made = comparison(JSON.parse(await pack.text()));
    document.body.append(made.root);
    made.show(pack.roles.slice(0, 2).map(([slug]) => slug));
  };
  const contender = {
    draw,
    clear: () => {
      made.stop();
      made.root.remove();
    },
    all,
    one,
    controls: { toggle: ".toggle", filter: ".filter", replace: ".replace[data-place='1']", seek: ".seek", found: ".picker .pick", count: ".count", digest: ".digest" },
  };
  return (goals) => run(contender, pack, goals);
};
