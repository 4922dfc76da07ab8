// The same comparison, written by hand in plain JavaScript. It does the visible work of the widget:
// the same roles, rows, values, marks, bars, sources and drawing of moves; rows that come and go
// are hidden and shown, their count is said in the caption and announced; roles are picked from a
// list that can be searched, and the focus goes where the reader goes on. What one would write by
// hand for speed is done: indexes over the pack, one string a part, only the parts that change.
// Not written, since no step presses them: what stars, arrows, folds and copying would do.
import { chips, compare, fold, found, graph, index, sources, summary, table, textOf } from "./plain-markup.js";

const LISTED = 12;

export const comparison = (json) => {
  const pack = index(json);
  const root = document.createElement("div");
  root.innerHTML =
    `<style>${STYLE}</style><h2></h2><div role="group" class="roles"><ul class="chips"></ul><button type="button">Add a role</button>` +
    `<button type="button" class="restore" hidden>Back to the page's roles</button><div class="picker" role="group" hidden></div></div><p class="summary"></p>` +
    `<div role="group" class="controls"><button type="button" class="toggle" aria-pressed="false">Only differences</button>` +
    `<button type="button" class="narrow" aria-pressed="false" hidden>Full texts</button><input type="search" class="filter" aria-label="Find" placeholder="Find in the rows"></div>` +
    `<p class="unseen count" role="status"></p><table role="table"></table><figure></figure>` +
    `<details class="take"><summary>Copy, save or share</summary>${["Copy", "Save"]
      .map((does) => `<p><span>${does} as</span>${["Markdown", "HTML table", "CSV"].map((kind) => `<button type="button" aria-label="${does} as ${kind}">${kind}</button>`).join("")}</p>`)
      .join("")}<p role="status"></p></details>` +
    `<div class="sources"><p class="kin">Sources</p><ol></ol></div>`;
  const one = (selector) => root.querySelector(selector);
  let first;
  let shown = [];
  let rows = [];
  let parts = [];
  let onlyDifferences = false;
  let sought = "";
  let place;

  const show = (slugs) => {
    first ??= slugs.join();
    shown = slugs.map((slug) => pack.roles.get(slug));
    const made = compare(pack, shown);
    one("h2").textContent = `${shown.map(({ title }) => title).join(" and ")} compared`;
    one(".chips").innerHTML = chips(made);
    one(".restore").hidden = slugs.join() === first;
    one(".summary").innerHTML = summary(made);
    one("table").innerHTML = table(pack, made);
    one("figure").innerHTML = graph(pack, made);
    one("ol").innerHTML = sources(made);
    const drawn = root.querySelectorAll("[data-differs]");
    // The table has its rows in the pack's order of groups.
    const inOrder = pack.groups.flatMap(({ id }) => made.rows.filter(({ aspect }) => aspect.group === id));
    rows = inOrder.map((row, at) => ({ ...row, tr: drawn[at], text: undefined }));
    parts = [...root.querySelectorAll("tbody")].map((body) => ({ body, own: rows.filter(({ tr }) => tr.parentNode === body) }));
    update();
  };
  const update = () => {
    const words = fold(sought).split(/\s+/).filter(Boolean);
    const fits = (row) => words.every((word) => (row.text ??= textOf(pack, row)).includes(word));
    let count = 0;
    let apart = 0;
    for (const row of rows) {
      row.tr.hidden = (onlyDifferences && !row.apart) || !fits(row);
      if (row.tr.hidden) continue;
      count += 1;
      if (row.apart) apart += 1;
    }
    for (const { body, own } of parts) body.hidden = own.every(({ tr }) => tr.hidden);
    for (const line of root.querySelectorAll(".count")) line.textContent = `Rows: ${count}. Rows that differ: ${apart}.`;
    one(".toggle").setAttribute("aria-pressed", onlyDifferences);
  };

  const seek = (text) => {
    const sought = fold(text.trim());
    const has = (text) => sought.split(/\s+/).every((word) => fold(text).includes(word));
    const ranked = [[], [], []];
    for (const role of pack.list) {
      if (shown.includes(role)) continue;
      const rank = fold(role.title).startsWith(sought) ? 0 : has(role.title) ? 1 : has([role.title, role.slug, ...(role.aliases ?? [])].join(" ")) ? 2 : -1;
      ranked[rank]?.push(role);
    }
    const all = ranked.flat();
    one(".picker ul").innerHTML = found(all.slice(0, LISTED));
    one(".picker [role='status']").textContent = `Roles found: ${all.length}.`;
    one(".more").textContent = all.length > LISTED ? `${all.length - LISTED} more; type to find them.` : "";
  };
  const open = (at) => {
    place = at;
    const label = `Replace ${shown[at].title}`;
    const picker = one(".picker");
    picker.innerHTML =
      `<label>${label} <input type="search" class="seek" autocomplete="off"></label><button type="button" class="close">Close</button>` +
      `<p role="status" class="unseen"></p><ul></ul><p class="more"></p>`;
    picker.hidden = false;
    seek("");
    root.querySelectorAll(".replace")[at].setAttribute("aria-expanded", true);
    one(".seek").focus();
  };
  const close = () => {
    one(".picker").hidden = true;
    one(".picker").textContent = "";
    const button = root.querySelectorAll(".replace")[place];
    button.setAttribute("aria-expanded", false);
    button.focus();
  };

  root.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    const does = button.classList;
    if (does.contains("toggle")) {
      onlyDifferences = !onlyDifferences;
      update();
    } else if (does.contains("replace")) {
      open(Number(button.dataset.place));
    } else if (does.contains("close")) {
      close();
    } else if (does.contains("pick")) {
      show(shown.map(({ slug }, at) => (at === place ? button.dataset.slug : slug)));
      close();
    }
  });
  root.addEventListener("input", ({ target }) => {
    if (target.className === "seek") return seek(target.value);
    sought = target.value;
    update();
  });
  return { root, show };
};

const UNSEEN = "position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%)";
const STYLE = `table { inline-size: 100%; border-spacing: 0; table-layout: fixed } [hidden] { display: none !important } p, ul, ol, figure { margin: 0 }
th, td { padding: 12px 16px 12px 0; border-block-end: 1px solid #ccc; overflow-wrap: anywhere; text-align: start; vertical-align: top }
thead th { position: sticky; inset-block-start: 0; z-index: 2; background: Canvas }
th[scope="row"], .corner { position: sticky; inset-inline-start: 0; z-index: 1; inline-size: 22%; background: Canvas } .corner { z-index: 3 }
.mark::before { content: "◆ " / "" } .same::before { content: "＝ " / "" } .mark, .same, .tag, .quiet { color: #555 }
.bar { display: block; inline-size: 100%; block-size: 16px } .dots { display: block } .off { fill: none; stroke: currentColor } .label { display: block }
.tools { display: flex; flex-wrap: wrap } .icon { min-inline-size: 44px; min-block-size: 44px } summary { list-style: none; line-height: 44px }
ul { padding: 0; list-style: none } td li { position: relative; padding-inline-start: 20px } td li + li { margin-block-start: 4px }
td li::before { content: ""; position: absolute; inset: 8px auto auto 2px; inline-size: 7px; block-size: 7px; border: 1px solid; border-radius: 50% }
.all::before { background: currentColor } .some::before { background: linear-gradient(to right, currentColor 50%, transparent 50%) }
.tag { padding-inline: 6px; border-radius: 6px; background: #eee; white-space: nowrap } .gist { font-weight: 550 } .gist + p { color: #555 } .last { display: inline }
td a { display: inline-block; min-inline-size: 24px; text-align: center } .value + .value { margin-block-start: 12px } .kin { font-weight: 600 }
.toggle[aria-pressed="true"] { background: #eef } .toggle[aria-pressed="true"]::before { content: "✓ " / "" }
.chips, .chips li, .controls { display: flex; flex-wrap: wrap; gap: 8px } .picker ul button { display: block; inline-size: 100%; text-align: start } .picker span { display: block }
.graph { display: flex } .graph ul { display: grid; flex: 1 1 0; grid-auto-rows: 1fr } .graph li { align-self: center; padding: 6px; line-height: 1.3 }
.own { border-inline-start: 3px solid; font-weight: 600 } .graph div { position: relative; flex: 0 0 8% } .beside { stroke-dasharray: 4 4 }
.graph svg { position: absolute; inline-size: 100%; block-size: 100%; fill: none; stroke: #555; stroke-width: 1.5 } .graph path { vector-effect: non-scaling-stroke }
.unseen, .via { ${UNSEEN} }`;
