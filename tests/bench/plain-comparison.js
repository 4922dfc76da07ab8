// The same comparison, written by hand in plain JavaScript. It does the visible work of the widget:
// the same digest, roles, rows, lines, values, marks, bars, sources and drawing of moves, in the same
// words; rows that come and go are hidden and shown, their count is said in the caption and announced;
// what is out of sight is drawn a while after the first look; roles are picked from a list that can be
// searched, and the focus goes where the reader goes on. What one would write by hand for speed is
// done: indexes over the pack, one string a part, only the parts that change, and a class where the
// style sheet can tell the rest. Not written, since no step presses them: what stars, arrows, folds,
// copying, and the buttons that unfold what a narrow container or a long list leaves out would do.
import { chips, digest, found, graph, sources } from "./plain-digest.js";
import { row as markup, table } from "./plain-markup.js";
import { compare, fold, index, textOf } from "./plain-pack.js";
import { STYLE } from "./plain-style.js";

const LISTED = 12;
const MANY = 12;
const FEW = 2;
// Of no more rows than these that have what is sought, all points show.
const FOUND = 8;
const SOON = 200;

export const comparison = (json) => {
  const pack = index(json);
  const root = document.createElement("div");
  root.className = "compare";
  root.innerHTML =
    `<style>${STYLE}</style><h2></h2><div role="group" class="roles"><ul class="chips"></ul><button type="button">Add a role</button>` +
    `<button type="button" class="restore" hidden>Show this page’s roles again</button><div class="picker" role="group" hidden></div></div><div class="digest"></div>` +
    `<div role="group" class="controls"><button type="button" class="toggle" aria-pressed="false">Only differences</button>` +
    `<button type="button" class="narrow" aria-pressed="false">Show full texts</button><input type="search" class="filter" aria-label="Search the rows" placeholder="Search the rows">` +
    `<button type="button" class="unfold" aria-expanded="false">Change roles</button></div>` +
    `<p class="unseen count" role="status"></p><table role="table"></table><figure></figure>` +
    `<details class="take"><summary>Copy, save or share</summary>${["Copy", "Save"]
      .map((does) => `<p><span>${does} as</span>${["Markdown", "HTML table", "CSV"].map((kind) => `<button type="button" aria-label="${does} as ${kind}">${kind}</button>`).join("")}</p>`)
      .join("")}<p role="status"></p></details>` +
    `<div class="sources"><p class="kin">Sources</p><button type="button" class="unfold" aria-expanded="false">Sources</button><ol></ol></div>`;
  const one = (selector) => root.querySelector(selector);
  let first;
  let shown = [];
  let made;
  let rows = [];
  let parts = [];
  let asked = "auto";
  let sought = "";
  let place;
  let whole = false;
  let later;

  /** Whether only rows that differ are wanted: at first where there are many, unless the reader searches. */
  const isStrict = () => {
    const many = () => !sought && rows.length > MANY && rows.some(({ apart }) => apart);
    return asked === "differences" || (asked === "auto" && many());
  };
  const wanted = () => {
    const words = fold(sought).split(/\s+/).filter(Boolean);
    const strict = isStrict();
    return (row) => (!strict || !row.alike) && words.every((word) => (row.text ??= textOf(pack, row)).includes(word));
  };

  const show = (slugs) => {
    first ??= slugs.join();
    shown = slugs.map((slug) => pack.roles.get(slug));
    made = compare(pack, shown);
    // The table has its rows in the pack's order of groups.
    rows = pack.groups.flatMap(({ id }) => made.rows.filter(({ aspect }) => aspect.group === id));
    one("h2").textContent = `${shown.map(({ title }) => title).join(" and ")} compared`;
    one(".chips").innerHTML = chips(made);
    one(".restore").hidden = slugs.join() === first;
    one(".digest").innerHTML = digest(pack, made);
    one("figure").innerHTML = graph(pack, made);
    one("ol").innerHTML = sources(made);
    const fits = wanted();
    for (const row of rows) row.out = !fits(row);
    draw();
    tell();
    if (!whole) later ??= setTimeout(complete, SOON);
  };
  const draw = () => {
    one("table").innerHTML = table(pack, made, whole);
    const drawn = rows.filter(({ out }) => whole || !out).values();
    let row;
    parts = [...root.querySelectorAll("tbody")].map((body) => {
      const part = { body, own: [], more: body.lastChild };
      for (const tr of body.rows) {
        if (tr.dataset.differs) {
          row = drawn.next().value;
          row.trs = [];
          part.own.push(row);
        }
        if (row && !["group", "unfold"].includes(tr.className)) row.trs.push(tr);
      }
      return part;
    });
  };
  /** Draws what is out of sight as well. */
  const complete = () => {
    if (whole) return;
    whole = true;
    clearTimeout(later);
    draw();
    tell();
  };
  const update = () => {
    complete();
    const fits = wanted();
    const fit = new Set(rows.filter(fits));
    // All of the table is all of its lists as well.
    const expands = asked === "all" || (sought !== "" && fit.size <= FOUND);
    for (const row of rows) {
      const out = !fit.has(row);
      const expanded = expands && !out;
      if (row.lines && expanded !== (row.expanded ?? false)) {
        Object.assign(row, { out, expanded });
        again(row);
      } else if (out !== row.out) {
        row.out = out;
        for (const tr of row.trs) if (!tr.classList.contains("rest")) tr.hidden = out;
      }
    }
    tell();
  };
  /** Draws a row again, whose points come or go. */
  const again = (row) => {
    const body = document.createElement("tbody");
    body.innerHTML = markup(pack, made, row, whole);
    const trs = [...body.rows];
    row.trs[0].before(...trs);
    for (const tr of row.trs) tr.remove();
    row.trs = trs;
  };
  const tell = () => {
    let count = 0;
    for (const { body, own, more } of parts) {
      const visible = own.filter(({ out }) => !out).length;
      count += visible;
      body.hidden = !visible;
      more.hidden = visible <= FEW + 1;
      if (!more.hidden) more.firstChild.firstChild.textContent = `Show more rows (${visible - FEW})`;
    }
    for (const line of root.querySelectorAll(".count")) line.textContent = `Showing ${count} of ${rows.length} rows.`;
    const strict = isStrict();
    one("table").classList.toggle("strict", strict);
    // What the page left out at first is there in print; what the reader left out is not.
    one("table").classList.toggle("chosen", asked === "differences" || sought !== "");
    one(".toggle").setAttribute("aria-pressed", strict);
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
    one(".picker [role='status']").textContent = `Roles found: ${all.length}`;
    one(".others").textContent = all.length > LISTED ? `${all.length - LISTED} more; keep typing to narrow the list.` : "";
  };
  const open = (at) => {
    place = at;
    const label = `Replace ${shown[at].title}`;
    const picker = one(".picker");
    picker.innerHTML =
      `<label>${label} <input type="search" class="seek" autocomplete="off"></label><button type="button" class="close">Close</button>` +
      `<p role="status" class="unseen"></p><ul></ul><p class="others"></p>`;
    picker.hidden = false;
    root.classList.add("open");
    seek("");
    root.querySelectorAll(".replace")[at].setAttribute("aria-expanded", true);
    one(".seek").focus();
  };
  const close = () => {
    const button = root.querySelectorAll(".replace")[place];
    button.setAttribute("aria-expanded", false);
    // Before the field goes that has the focus, which would have all laid out once more.
    button.focus();
    one(".picker").hidden = true;
    one(".picker").textContent = "";
  };

  root.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    const does = button.classList;
    if (does.contains("toggle")) {
      asked = isStrict() ? "all" : "differences";
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
  return { root, show, stop: () => clearTimeout(later) };
};
