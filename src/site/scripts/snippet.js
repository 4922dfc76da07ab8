// From a choice to the lines to paste. Nothing here touches the page.
//
// They go through editors: what they wrap in paragraphs, a browser takes apart. So each tag is on one line,
// a `div` stands around an element, and there is no blank line.

/** Text as HTML shows it. */
export const escape = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/**
 * The lines to paste. `release` is `{integrity}` of the loader, `shown` the fallback as HTML and the
 * height in pixels that the live element takes, `titles` the names of the chosen roles.
 */
export const snippet = (choice, { release, shown, titles }) => {
  if (choice.form === "link") return script(choice, release) + link(choice, titles);
  if (choice.form === "frame") return frame(choice, shown, titles);
  return script(choice, release) + element(choice, shown);
};

const script = ({ folder, pinned }, { integrity }) => {
  // Without a build that knows it, no value is better than a wrong one.
  const value = pinned && /^sha\d/.test(integrity) ? ` integrity="${integrity}" crossorigin="anonymous"` : "";
  return `<script type="module" src="${escape(folder)}rolefit.js"${value}></script>\n`;
};

const element = ({ element, attributes, accent }, { fallback, height }) => {
  const reserved = height && `min-height: min(${height}px, 100vh)`;
  const style = ["display: block", reserved, accent && `--rolefit-accent: ${accent}`];
  const all = [...attributes, ["style", style.filter(Boolean).join("; ")]];
  const written = all.map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
  return `<div><rolefit-${element}${written}>\n${fallback.trim()}\n</rolefit-${element}></div>\n`;
};

const frameAddress = ({ folder, element, attributes }) =>
  `${folder}frame.html?${new URLSearchParams([["element", element], ...attributes])}`;

// Without the script it leads to a page with nothing but the element. A colon would make some editors take
// what stands before it for the scheme of an address.
const link = (choice, titles) => {
  const roles = choice.attributes.find(([name]) => name === "roles")?.[1] ?? "";
  const others = choice.attributes.filter(([name, value]) => name !== "roles" && name !== "permalink" && value);
  const wishes = others.map(([name, value]) => `;${name}=${encodeURIComponent(value)}`).join("");
  const target = `${frameAddress(choice)}#rolefit=${choice.element}%3A${roles.split(" ").join("+")}${wishes}`;
  return `<p><a class="rolefit" href="${escape(target)}">${escape(named(choice, titles))}</a></p>\n`;
};

const frame = (choice, { height }, titles) => {
  const name = `title="${escape(named(choice, titles))}"`;
  const size = `width="100%" height="${height || 600}" style="border: 0"`;
  const shown = `<iframe src="${escape(frameAddress(choice))}" ${name} loading="lazy" ${size}></iframe>`;
  return `<div>${shown}</div>\n<script type="module" src="${escape(choice.folder)}resize.js"></script>\n`;
};

const named = ({ element }, titles) => {
  const roles = titles.join(", ");
  return { quiz: `Which role fits: ${roles}`, hire: `To fill a role: ${roles}` }[element] ?? `${roles}, compared`;
};
