// What an element takes from its page: the pack, the wording, the colours; and what the page hears
// when the core is lost. The build appends this to the glue and fills in the locales and what reads
// packs.
const LOCALES = "__LOCALES__";
const READER = "__READER__";

let lost = () => {};

/** Has this called when the core is lost. */
export const guard = (onCoreLost) => (lost = onCoreLost);

// A panic or a full stack leaves the core in pieces. Not every browser tells the page of it, so it is
// caught on its way out of any of the core's functions.
const guarded = (core) =>
  Object.fromEntries(
    Object.entries(core).map(([name, part]) => [
      name,
      typeof part !== "function"
        ? part
        : (...words) => {
            try {
              return part(...words);
            } catch (error) {
              lost(error);
              throw error;
            }
          },
    ]),
  );

/** Starts the core, as the glue above does by itself, but with guarded functions. */
export const start = async (module) => {
  const { exports } = await WebAssembly.instantiate(module, __wbg_get_imports());
  __wbg_finalize_init({ exports: guarded(exports) }, module);
};

/** As in the loader: what a reader is told, and what the page's developer can do. */
export const FAILURES = {
  "pack-unreachable": [
    "Its roles could not be loaded.",
    "pack must be the address of a JSON file that this page may fetch: connect-src, Access-Control-Allow-Origin.",
  ],
  "pack-invalid": ["Its roles could not be read.", "`cargo rolefit check` lists what is wrong."],
};

const textAt = async (code, url) => {
  try {
    const response = await fetch(url);
    if (!response.ok) throw Error(`${response.status} ${url}`);
    return await response.text();
  } catch (error) {
    throw Object.assign(error, { code });
  }
};

const packOf = (element) => {
  const url = element.getAttribute("pack");
  return url
    ? textAt("pack-unreachable", new URL(url, document.baseURI).href)
    : element.querySelector(':scope > script[type="application/json"]')?.textContent;
};

let starting;

// One reader a page, for elements that have a pack of their own only; after a failed start the next
// such element tries again.
const reader = (load) =>
  (starting ??= load(READER).catch((error) => {
    starting = undefined;
    throw error;
  }));

const encoded = async (element, load) => {
  const pack = packOf(element);
  if (pack === undefined) return;
  const [{ read }, text] = await Promise.all([reader(load), pack]);
  return read(text);
};

const wordsOf = async (language, file) => {
  const known = [language, language.split("-")[0]].find((tag) => Object.hasOwn(LOCALES, tag));
  if (!known) return;
  try {
    return await (await file(LOCALES[known])).text();
  } catch (error) {
    throw Object.assign(error, { code: "load-failed" });
  }
};

/**
 * An element's own pack, encoded for the core, and the text of its locale, each when there is one. `load`
 * starts a module of this version, `file` fetches one of its files.
 */
export const read = (element, load, file, language) =>
  Promise.all([encoded(element, load), wordsOf(language, file)]);

const stages = new Map();

const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

// Any colour that CSS can write: red, green, blue and opacity, from 0 to 1.
const channels = (stage, color) => {
  stage.style.columnRuleColor = `color-mix(in srgb, ${color}, ${color})`;
  const text = getComputedStyle(stage).columnRuleColor;
  const [red, green, blue, opacity = 1] = text.match(/-?[\d.]+(e-?\d+)?/g).map(Number);
  const most = text.startsWith("rgb") ? 255 : 1;
  return [red / most, green / most, blue / most, opacity];
};

const mix = (from, to, share) =>
  [0, 1, 2].map((at) => Math.min(1, Math.max(0, from[at] + (to[at] - from[at]) * share)));

const luminance = (color) => {
  const [red, green, blue] = color.map((part) => (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};

// More than the 4.5 to 1 that text needs, since some of it stands on a tint of the ground.
const ENOUGH = 5.2;

// The first colour on the way from one towards the other that can be read on the ground.
const readable = (from, to, ground) => {
  for (let share = 0; share < 1; share += 0.04) {
    const color = mix(from, to, share);
    if (contrast(color, ground) >= ENOUGH) return color;
  }
  return to;
};

const paint = (stage, host) => {
  delete stage.dataset.scheme;
  let ground = channels(stage, "var(--rolefit-ground, transparent)");
  const under = (color) => {
    if (ground[3] === 1) return;
    const opacity = ground[3] + color[3] * (1 - ground[3]);
    ground = [...mix(color, ground, ground[3] / (opacity || 1)), opacity];
  };
  for (let node = host; node && ground[3] < 1; node = parentOf(node)) {
    const color = getComputedStyle(node).backgroundColor;
    if (color !== "rgba(0, 0, 0, 0)") under(channels(stage, color));
  }
  // Where nothing is painted the canvas shows, whose scheme is the root's.
  if (!/^(light|dark)$/.test(host.theme)) stage.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  under(channels(stage, "Canvas"));
  stage.style.colorScheme = "";
  const ink = channels(stage, "currentColor");
  const text = mix(ground, ink, ink[3]);
  const accent = channels(stage, "var(--_wanted)");
  stage.style.columnRuleColor = "";
  // Text that is hard to read itself is no goal for anything else.
  const black = [0, 0, 0];
  const white = [1, 1, 1];
  const far = contrast(black, ground) > contrast(white, ground) ? black : white;
  const goal = contrast(text, ground) < ENOUGH ? far : text;
  const publish = (name, color) =>
    stage.style.setProperty(name, `rgb(${color.slice(0, 3).map((part) => Math.round(part * 255))})`);
  publish("--_page", ground);
  publish("--_accent", readable(accent, far, ground));
  publish("--_quiet", readable(mix(ground, text, 0.72), goal, ground));
  stage.dataset.scheme = far === white ? "dark" : "light";
};

const repaint = () => stages.forEach((host, stage) => stage.isConnected && paint(stage, host));
const changes = new MutationObserver(repaint);
const preference = matchMedia("(prefers-color-scheme: dark)");
preference.addEventListener("change", repaint);
addEventListener("load", repaint);
document.addEventListener("transitionend", ({ propertyName }) => {
  if (propertyName.endsWith("color")) repaint();
});

// Keys that a reader types here, or presses a control with, are none of the page's shortcuts.
const keep = (event) => {
  const typed = /^(input|select|textarea)$/.test(event.target.localName);
  if (typed || event.key === "Enter" || event.key === " ") event.stopPropagation();
};

/** Keeps the colours of a stage in step with its page. */
export const follow = (host, stage) => {
  stages.set(stage, host);
  for (const press of ["keydown", "keypress", "keyup"]) stage.addEventListener(press, keep);
  // The element's other attributes say what it shows, not how.
  changes.observe(host, { attributeFilter: ["class", "style", "theme"] });
  for (let node = parentOf(host); node; node = parentOf(node)) changes.observe(node, { attributes: true });
  paint(stage, host);
};

/** Lets go of a stage. */
export const forget = (stage) => {
  stages.delete(stage);
  if (!stages.size) changes.disconnect();
};
