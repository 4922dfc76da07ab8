// Helpers at hand in every check.js and in the scripts of stories.

/**
 * All elements that match, also inside open shadow roots, in document order; `a >>> b` is every `b`
 * in an `a`, however many shadow roots lie between.
 */
const deepAll = (selector, root = document) => {
  const [part, ...inner] = selector.split(" >>> ");
  const found = [];
  const walk = (node) => {
    for (const child of node.children) {
      if (child.matches(part)) found.push(child);
      if (child.shadowRoot) walk(child.shadowRoot);
      walk(child);
    }
  };
  walk(root.shadowRoot ?? root);
  return inner.length ? found.flatMap((one) => deepAll(inner.join(" >>> "), one)) : found;
};

/** The first element that matches, also inside open shadow roots. */
const deep = (selector, root = document) => deepAll(selector, root)[0] ?? null;

/** The element that has the focus, also inside open shadow roots. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** Waits until the function returns something truthy, and returns that; throws after `limit` ms. */
const until = async (test, what = String(test), limit = 30000) => {
  const end = performance.now() + limit;
  for (;;) {
    const value = await test();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 25));
  }
};

/** The first match, scrolled into view, once it has stayed in one place for a while. */
const atRest = async (selector) => {
  let [place, calm] = ["", 0];
  return until(() => {
    const found = deep(selector);
    if (!found) return null;
    const { top, bottom } = found.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) found.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const now = JSON.stringify(found.getBoundingClientRect());
    calm = now === place ? calm + 1 : 0;
    place = now;
    return calm > 3 && found;
  }, selector);
};

/** The next event of this name, wherever in the page; ask before causing it. */
const nextEvent = (name, limit = 30000) =>
  new Promise((found, lost) => {
    document.addEventListener(name, found, { once: true });
    setTimeout(() => lost(new Error(`no ${name} event`)), limit);
  });

/** Waits until an element has drawn a table or a quiz item in its shadow root. */
const drawn = (element) =>
  until(() => deep("[data-aspect], [data-item]", element), `${element?.localName} drawn`);

/** Visible text as a reader meets it: white space collapsed. */
const textOf = (element) => (element?.innerText ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** Whether somebody looking at the page can see the element. */
const isSeen = (element) =>
  Boolean(element?.isConnected) &&
  (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true) &&
  element.getClientRects().length > 0;

/** Lets the browser draw that many times: what is done in microtasks and frames is done then. */
const turns = async (count) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((next) => requestAnimationFrame(next));
};

/** How far an element's text stands out from what is painted behind it: 1 to 21. */
const contrastOf = (element) => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const paint = (color) => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...pen.getImageData(0, 0, 1, 1).data].map((part) =>
      part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const layers = [];
  for (let node = element; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
    layers.unshift(getComputedStyle(node).backgroundColor);
  }
  const probe = document.createElement("i");
  document.documentElement.append(probe);
  probe.style.color = "Canvas";
  layers.unshift(getComputedStyle(probe).color);
  probe.remove();
  const ground = layers.map(paint).at(-1);
  const text = paint(getComputedStyle(element).color);
  return Math.max(ground, text) / Math.min(ground, text);
};

/** All layout shifts so far, a line each; none where the browser does not measure them. */
const shifts = async () => {
  const lines = [];
  const add = (list) =>
    list.getEntries().forEach(({ value, sources }) =>
      lines.push(`${value} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName)}`),
    );
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
    await turns(3);
  }
  return lines;
};

const failures = [];

/** Notes a failure when the condition does not hold. */
const check = (holds, message) => {
  if (!holds) failures.push(message);
};

/** Takes what was logged and matches out of the list, so that it does not fail the case. */
const expectSeen = (pattern) => {
  (window.__expected ??= []).push(pattern.source);
  const seen = window.__seen ?? [];
  const matching = seen.filter((text) => pattern.test(text));
  window.__seen = seen.filter((text) => !pattern.test(text));
  return matching.length > 0;
};
