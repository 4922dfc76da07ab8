// Helpers at hand in every check.js and in the scripts of stories.

/** All elements that match, also inside open shadow roots, in document order. */
const deepAll = (selector, root = document) => {
  const found = [];
  const walk = (node) => {
    for (const child of node.children) {
      if (child.matches(selector)) found.push(child);
      if (child.shadowRoot) walk(child.shadowRoot);
      walk(child);
    }
  };
  walk(root.shadowRoot ?? root);
  return found;
};

/** The first element that matches, also inside open shadow roots. */
const deep = (selector, root = document) => deepAll(selector, root)[0] ?? null;

/** Waits until the function returns something truthy, and returns that; throws after `limit` ms. */
const until = async (test, what = String(test), limit = 15000) => {
  const end = performance.now() + limit;
  for (;;) {
    const value = await test();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 25));
  }
};

/** The next event of this name, wherever in the page; ask before causing it. */
const nextEvent = (name, limit = 15000) =>
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
