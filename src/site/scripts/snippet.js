// From a choice to the lines to paste. Nothing here touches the page.

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

const script = ({ folder }, { integrity }) =>
  `<script type="module" src="${escape(folder)}rolefit.js"\n  ${pinned(integrity)}crossorigin="anonymous"></script>\n`;

// Without a build that knows it, no value is better than a wrong one.
const pinned = (integrity) => (/^sha\d/.test(integrity) ? `integrity="${integrity}"\n  ` : "");

const element = ({ element, attributes, accent }, { fallback, height }) => {
  const style = [`display: block`, height && `min-height: ${height}px`, accent && `--rolefit-accent: ${accent}`];
  const all = [...attributes, ["style", style.filter(Boolean).join("; ")]];
  const written = all.map(([name, value]) => `\n  ${name}="${escape(value)}"`).join("");
  return `<rolefit-${element}${written}>\n${indent(fallback)}\n</rolefit-${element}>\n`;
};

const rolesOf = ({ attributes }) => (attributes.find(([name]) => name === "roles")?.[1] ?? "").split(" ");

const link = (choice, titles) => {
  const target = `${choice.folder}#rolefit=${choice.element}:${rolesOf(choice).join("+")}`;
  return `<a class="rolefit" href="${escape(target)}">${escape(named(choice, titles))}</a>\n`;
};

const frame = (choice, { height }, titles) => {
  const query = new URLSearchParams([["element", choice.element], ...choice.attributes]);
  return `<iframe src="${escape(`${choice.folder}frame.html?${query}`)}"
  title="${escape(named(choice, titles))}" loading="lazy"
  width="100%" height="${height || 600}" style="border: 0"></iframe>
`;
};

const named = ({ element }, titles) =>
  element === "quiz" ? `Which role fits: ${titles.join(", ")}` : `${titles.join(", ")}, compared`;

const indent = (text) => text.replace(/^(?=.)/gm, "  ");
