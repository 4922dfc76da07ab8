// What readers see without scripts: text that any editor keeps.
import { escape } from "./snippet.js";

const KEPT = ["ul", "ol", "li", "p"];
const ON_LINES = ["ul", "ol"];
// What only the live table needs: its buttons and drawings.
const LEFT_OUT = ["button", "select", "input", "svg", "dialog", "template"];

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
  const rows = [...table.tHead.rows].map((row) => line([...row.cells].map((cell) => headOf(cell, "col"))));
  const bodies = [...table.tBodies].filter((body) => !leftOut(body)).map(bodyOf);
  const caption = `<caption>${escape(heading)}</caption>`;
  return ["<table>", caption, ...rows, ...bodies, "</table>", sources ? plain(sources) : ""]
    .join("\n")
    .replace(/\n\s*\n/g, "\n")
    .trim();
};

const line = (cells) => `<tr>\n${cells.join("\n")}\n</tr>`;

const headOf = (cell, scope) => `<th scope="${scope}">${escape(labelOf(cell))}</th>`;

// The label of a row without its mark and its tools, the name of a group without its button.
const labelOf = (cell) =>
  (cell.querySelector(".label, button[aria-expanded]") ?? cell).firstChild?.textContent.trim() ?? "";

const bodyOf = (body) => {
  const rows = [];
  for (const row of body.rows) {
    if (leftOut(row)) continue;
    const [head, ...cells] = row.cells;
    const written = cells.map((cell) => [...cell.childNodes].map(plain).join("").trim());
    if (head.scope === "rowgroup") rows.push({ group: `<th colspan="${head.colSpan}" scope="rowgroup">${escape(labelOf(head))}</th>` });
    // The lines of a list row are rows of the live table; here they are one again.
    else if (!head.querySelector(".label") && rows.at(-1)?.cells) {
      const { cells } = rows.at(-1);
      written.forEach((text, index) => (cells[index] = (cells[index] + text).replace(/<\/ul>\s*<ul>\n?/g, "")));
    } else rows.push({ head: headOf(head, "row"), cells: written });
  }
  return rows
    .map(({ group, head, cells }) => (group ? line([group]) : line([head, ...cells.map((text) => `<td>${text}</td>`)])))
    .join("\n");
};

const plain = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return escape(node.data.replace(/\s+/g, " "));
  if (node.nodeType !== Node.ELEMENT_NODE || leftOut(node)) return "";
  const tag = node.localName;
  const inside = [...node.childNodes].map(plain).join("");
  if (tag === "a") return link(node, inside);
  if (tag === "span" && (node.part.length || node.matches(".ours"))) return ` (${inside.trim()})`;
  if (!KEPT.includes(tag)) return inside;
  if (!inside.trim()) return "";
  return ON_LINES.includes(tag) ? `\n<${tag}>\n${inside}</${tag}>\n` : `<${tag}>${inside.trim()}</${tag}>\n`;
};

// Numbers of sources lead nowhere outside the element: the list below the table has the same ones.
const link = (node, inside) =>
  node.getAttribute("href")?.startsWith("#") ? inside : `<a href="${escape(node.href)}">${inside}</a>`;

const leftOut = (node) =>
  LEFT_OUT.includes(node.localName) || node.hidden || node.classList.contains("unseen");
