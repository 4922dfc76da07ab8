// How an element keeps up with its page: colours, language, keys. The build puts this behind page.js.

// What is drawn: by its stage, the element, what its colours are measured on, and what hears of languages.
const stages = new Map();

// A form has its fields for properties, by their names; and a page's own script may call something else `Node`.
const [slot, parent] = ["assignedSlot", "parentElement"].map((name) => HTMLElement.prototype.__lookupGetter__(name));
const parentOf = (node) => slot.call(node) ?? parent.call(node) ?? node.getRootNode().host;

// Any colour that CSS can write: red, green, blue and opacity, from 0 to 1.
const channels = (gauge, color) => {
  gauge.style.outlineColor = `color-mix(in srgb, ${color}, ${color})`;
  const text = getComputedStyle(gauge).outlineColor;
  const [red, green, blue, opacity = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? [0, 0, 0, 0]).map(Number);
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

// More than the 4.5 to 1 that text needs, since some of it stands on a tint of the ground; and far more where
// nobody knows what is behind it.
const ENOUGH = 5.2;
const PLENTY = 14;
const BLACK = [0, 0, 0];
const WHITE = [1, 1, 1];
// The ground of a dark theme, as in the sheet.
const DARK = [0.082, 0.09, 0.102];

// The first colour on the way from one towards the other that can be read on the ground.
const readable = (from, to, ground, enough) => {
  for (let share = 0; share < 1; share += 0.04) {
    const color = mix(from, to, share);
    if (contrast(color, ground) >= enough) return color;
  }
  return to;
};

// Of black and white the one that stands out more.
const against = (color) => (contrast(BLACK, color) > contrast(WHITE, color) ? BLACK : WHITE);

// What is painted behind a node, from the inside to the outside: of each that paints colour, picture, and whether
// something else may lie on it: what is placed out of the flow, or behind the whole page.
const behind = (node, isLoose = false) => {
  if (!node) return [];
  const { backgroundColor, backgroundImage, webkitBackgroundClip, position, display } = getComputedStyle(node);
  const paints = webkitBackgroundClip !== "text" && (backgroundImage !== "none" || backgroundColor !== "rgba(0, 0, 0, 0)");
  isLoose ||= !stages.has(node) && (position !== "static" || display === "grid" || /^(html|body)$/.test(node.localName));
  return [...(paints ? [[backgroundColor, backgroundImage, isLoose]] : []), ...behind(parentOf(node), isLoose)];
};

const paint = (stage) => {
  const kept = stages.get(stage);
  if (!kept || !stage.isConnected || !stage.ownerDocument.defaultView) return;
  const { host, gauge } = kept;
  // What is no color, such as a gradient, counts as not set.
  const wanted = getComputedStyle(host).getPropertyValue("--rolefit-ground");
  let ground = channels(gauge, CSS.supports("color", wanted) ? wanted : "transparent");
  let told = ground[3] === 1;
  let pictured = false;
  const under = (color) => {
    if (ground[3] === 1) return;
    const opacity = ground[3] + color[3] * (1 - ground[3]);
    ground = [...mix(color, ground, ground[3] / (opacity || 1)), opacity];
  };
  const painted = behind(stage);
  kept.behind = `${painted}`;
  for (const [color, picture, isLoose] of painted) {
    if (ground[3] === 1) break;
    pictured ||= picture !== "none";
    under(channels(gauge, color));
    told ||= ground[3] > 0.7 && !pictured && !isLoose;
  }
  // Where nothing is painted the canvas shows, whose scheme is the root's.
  const page = stage.ownerDocument.documentElement;
  if (!/^(light|dark)$/i.test(host.theme)) gauge.style.colorScheme = getComputedStyle(page).colorScheme;
  under(channels(gauge, "Canvas"));
  gauge.style.colorScheme = "";
  stage.style.color = "";
  const ink = channels(gauge, getComputedStyle(stage).color);
  // Letters that are cut out of a picture have no colour.
  const isCut = ink[3] < 0.2;
  const text = () => mix(ground, ink, ink[3]);
  // A picture, or what lies behind the page, has no colour that could be asked for; the text was chosen for it.
  if (isCut) pictured = false;
  else if (!told && contrast(text(), ground) < (pictured ? 4.5 : 2)) {
    ground = contrast(ink, DARK) > contrast(ink, WHITE) ? DARK : WHITE;
    pictured = true;
  }
  const enough = pictured && !told ? PLENTY : ENOUGH;
  const accent = channels(gauge, "var(--_wanted)");
  // Text that is hard to read itself is no goal for anything else.
  const far = against(ground);
  const goal = contrast(text(), ground) < ENOUGH ? far : text();
  // Only what is another: an element inside hears of each change.
  const publish = (name, color) => {
    const text = `rgb(${color.slice(0, 3).map((part) => Math.round(part * 255))})`;
    if (stage.style.getPropertyValue(name) !== text) stage.style.setProperty(name, text);
  };
  publish("--_page", ground);
  // A page's own text may be just readable: not on a tint of its ground.
  if (far === goal && !pictured) publish("color", readable(text(), far, ground, ENOUGH));
  publish("--_accent", readable(accent, far, ground, enough));
  publish("--_quiet", readable(mix(ground, text(), 0.72), goal, ground, enough));
  const scheme = far === WHITE ? "dark" : "light";
  if (stage.dataset.scheme !== scheme) stage.dataset.scheme = scheme;
};

const repaint = () => [...stages.keys()].forEach(paint);
const changes = new MutationObserver(() => {
  repaint();
  stages.forEach(({ speak }) => speak());
});
// Some pages have a matchMedia of their own, or a part of one.
globalThis.matchMedia?.("(prefers-color-scheme: dark)")?.addEventListener?.("change", repaint);
// What no rule passes on to what is inside, such as a ground, changes by what the reader does, or by a late sheet.
for (const change of ["load", "click", "change", "toggle", "resize"]) {
  addEventListener(change, () => requestAnimationFrame(repaint), true);
}
// What inherits an animated color tells of no transition of its own in Firefox.
addEventListener("animationend", repaint);
addEventListener("transitionend", ({ propertyName }) => {
  if (propertyName.endsWith("color")) repaint();
});

// A ground may change without a word, by a rule for another place in the page or a sheet of a script's. Nobody
// looks while all is out of view, or the page is: hidden pages get no frames.
const inView = new Set();
let looking;
const look = () => {
  inView.forEach((stage) => stages.get(stage).behind !== `${behind(stage)}` && paint(stage));
  looking = inView.size && setTimeout(() => requestAnimationFrame(look), 500);
};
const sight = new IntersectionObserver((entries) => {
  entries.forEach(({ target, isIntersecting }) => inView[isIntersecting && stages.has(target) ? "add" : "delete"](target));
  looking || look();
});
addEventListener("beforeprint", repaint);

// Keys that a reader types here, or presses a control with, are none of the page's shortcuts.
const keep = (event) => {
  const typed = /^(input|select|textarea)$/.test(event.target.localName);
  if (typed || event.key === "Enter" || event.key === " ") event.stopPropagation();
};

// What fills fields in fires such an event without a key, which the core could make nothing of.
const keyed = (event) => {
  try {
    if (typeof event.key === "string") return;
  } catch {}
  event.stopPropagation();
};

// A constructed sheet is of one document only, and an element can be moved to another.
const sheets = new WeakMap();
const sheetFor = ({ defaultView }) => {
  if (!sheets.has(defaultView)) {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles());
    sheets.set(defaultView, sheet);
  }
  return sheets.get(defaultView);
};

// An element inside another.
const inside = (place, name) => {
  const made = createElement.call(document, "span");
  made.className = name;
  place.append(made);
  return made;
};

/** Keeps the colours of a stage in step with its page; `speak` is called when its language may have changed. */
export const follow = (host, stage, speak) => {
  const root = stage.getRootNode();
  const sheet = sheetFor(host.ownerDocument);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
  const isNew = !stages.has(stage);
  if (isNew) {
    for (const press of ["keydown", "keypress", "keyup"]) stage.addEventListener(press, keep);
    root.addEventListener("keydown", keyed, true);
    // The sheet lets what the page's colours do to this take a moment: whatever changes them is heard.
    const holder = inside(root, "holder");
    const watch = inside(holder, "watch");
    const again = () => paint(stage);
    watch.addEventListener("transitionend", again);
    // It starts whenever it comes into sight; the first time all is painted already.
    watch.addEventListener("animationstart", () => watch.addEventListener("animationstart", again), { once: true });
    stages.set(stage, { host, speak, holder, gauge: inside(holder, "gauge") });
  }
  // What is drawn anew takes the place of all that was there.
  const { holder } = stages.get(stage);
  if (!holder.isConnected) stage.after(holder);
  // What is not shown gets no style before the colours are known, so that all of it gets one once.
  stage.hidden = isNew;
  // The element's other attributes say what it shows, not how.
  changes.observe(host, { attributeFilter: ["class", "style", "theme", "lang"] });
  for (let node = parentOf(host); node; node = parentOf(node)) {
    changes.observe(node, { attributes: true });
    // Where a part of the page scrolls, all that is placed inside is to scroll with it. Elsewhere that would
    // put the element over headers without a layer.
    if (!/^(html|body)$/.test(node.localName) && getComputedStyle(node).overflow !== "visible") stage.style.position = "relative";
  }
  paint(stage);
  stage.hidden = false;
  sight.observe(stage);
};

/** Lets go of a stage. */
export const forget = (stage) => {
  stages.delete(stage);
  sight.unobserve(stage);
  inView.delete(stage);
  if (!stages.size) changes.disconnect();
};
