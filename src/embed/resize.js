// For a page with Rolefit in frames: gives each the height that it asks for.
// (A form of the page may be named as one of the document's functions.)
const found = (root, selector) => [...root.__proto__.querySelectorAll.call(root, selector)];
const frames = (root = document) => [
  ...found(root, "iframe[src*='frame.html']"),
  ...found(root, "*").flatMap(({ shadowRoot }) => (shadowRoot ? frames(shadowRoot) : [])),
];

// What a page's rules say of frames counts for less than what stands at the frame.
const grow = (frame, height) => {
  frame.height = height;
  const hasBorderInside = getComputedStyle(frame).boxSizing === "border-box";
  const whole = height + (hasBorderInside ? frame.offsetHeight - frame.clientHeight : 0);
  const say = (name, value) => frame.style.setProperty(name, value, "important");
  say("height", `${whole}px`);
  say("max-height", "none");
};

addEventListener("message", ({ data, source }) => {
  const height = Math.ceil(data?.rolefit?.height);
  if (!(height > 0 && height < 30000)) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source) grow(frame, height);
  }
});

// Those that are there already have asked before anybody heard them.
for (const frame of frames()) frame.contentWindow?.postMessage({ rolefit: "height" }, "*");
