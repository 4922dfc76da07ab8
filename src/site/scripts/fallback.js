// What readers see without scripts: text that any editor keeps.
import { escape } from "./snippet.js";

const KEPT = ["table", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "p"];
const ON_LINES = ["table", "thead", "tbody", "tr", "ul", "ol"];
// What only the live table needs: its buttons and drawings.
const LEFT_OUT = ["caption", "button", "select", "input", "svg", "dialog", "template"];

/** A sentence for each role. */
export const summaries = (roles) =>
  roles.map(({ title, summary }) => `<p><b>${escape(title)}</b>: ${escape(summary)}</p>`).join("\n");

/** The comparison that is drawn in `element`, as a plain table; nothing when there is none. */
export const plainTable = (element) => {
  const drawn = element.shadowRoot;
  const table = drawn?.querySelector("table");
  if (!table) return undefined;
  const heading = drawn.querySelector("h2, h3, h4, h5")?.textContent.trim() ?? "";
  const sources = drawn.querySelector("ol[part~=sources]");
  return [table, sources]
    .map((node) => (node ? plain(node) : ""))
    .join("")
    .replace("<table>", `<table>\n<caption>${escape(heading)}</caption>`)
    .replace(/\n\s*\n/g, "\n")
    .trim();
};

const plain = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return escape(node.data.replace(/\s+/g, " "));
  if (node.nodeType !== Node.ELEMENT_NODE || leftOut(node)) return "";
  const tag = node.localName;
  // The name of a group is a button, which folds its rows.
  const named = node.scope === "rowgroup" ? node.querySelector("button[aria-expanded]") : undefined;
  const inside = named ? escape(named.textContent.trim()) : [...node.childNodes].map(plain).join("");
  if (ON_LINES.includes(tag) && !inside.replace(/<[^>]*>/g, "").trim()) return "";
  if (tag === "a") return link(node, inside);
  if (tag === "span" && node.part.length) return ` (${inside.trim()})`;
  if (!KEPT.includes(tag)) return inside;
  const scope = node.scope ? ` scope="${escape(node.scope)}"` : "";
  const wide = node.colSpan > 1 ? ` colspan="${node.colSpan}"` : "";
  return ON_LINES.includes(tag)
    ? `\n<${tag}>\n${inside}\n</${tag}>\n`
    : `<${tag}${scope}${wide}>${inside.trim()}</${tag}>\n`;
};

// Numbers of sources lead nowhere outside the element: the list below the table has the same ones.
const link = (node, inside) =>
  node.getAttribute("href")?.startsWith("#") ? ` ${inside}` : `<a href="${escape(node.href)}">${inside}</a>`;

const leftOut = (node) =>
  LEFT_OUT.includes(node.localName) || node.hidden || node.classList.contains("unseen");
