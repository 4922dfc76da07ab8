// What readers see without scripts: text that any editor keeps.
import { escape } from "./snippet.js";

const KEPT = ["table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "p", "a"];
const ON_LINES = ["table", "thead", "tbody", "tr", "ul", "ol"];
const ALONE = ["caption", "th", "td", "li", "p", "table", "thead", "tbody", "tr", "ul", "ol"];

/** A sentence for each role. */
export const summaries = (roles) =>
  roles.map(({ title, summary }) => `<p><b>${escape(title)}</b>: ${escape(summary)}</p>`).join("\n");

/** The comparison that is drawn in `element`, as a plain table; nothing when there is none. */
export const plainTable = (element) => {
  const table = element.shadowRoot?.querySelector("table");
  return table ? plain(table).replace(/\n\s*\n/g, "\n").trim() : undefined;
};

const plain = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return escape(node.data.replace(/\s+/g, " "));
  if (node.nodeType !== Node.ELEMENT_NODE || leftOut(node)) return "";
  const inside = [...node.childNodes].map(plain).join("");
  const tag = node.localName;
  if (!KEPT.includes(tag)) return inside;
  const text = ON_LINES.includes(tag) ? `\n${inside}\n` : inside.trim();
  const written = `<${tag}${attributes(node)}>${text}</${tag}>`;
  return ALONE.includes(tag) ? `${written}\n` : written;
};

// What only the live table needs: its buttons, its pictures, what is folded away.
const leftOut = (node) =>
  ["button", "select", "input", "svg", "details", "dialog", "template"].includes(node.localName) ||
  node.hidden ||
  node.classList.contains("unseen");

const attributes = (node) => {
  const kept = { th: ["scope", "colspan"], td: ["colspan"], a: ["href"], table: [] }[node.localName] ?? [];
  const given = kept.filter((name) => /^(?!#).+/.test(node.getAttribute(name) ?? ""));
  return given.map((name) => ` ${name}="${escape(node.getAttribute(name))}"`).join("");
};
