// The same comparison, written by hand in plain JavaScript: strings to markup, rows hidden and shown.
import { run } from "./steps.js";
import { load } from "./pack.js";

const safe = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumFractionDigits: 0 });
const key = ({ text, gist, items, source, ...rest }) => (items ? items.toSorted().join("|") : gist ?? text ?? JSON.stringify(rest));

const comparison = (pack) => {
  const roles = new Map(pack.roles.map((role) => [role.slug, role]));
  const sources = new Map(pack.sources.map((source, place) => [source.id, { ...source, place: place + 1 }]));
  const root = document.createElement("div");
  let shown = [];
  let onlyDifferences = false;
  let sought = "";

  const valuesOf = (role, aspect) => {
    if (aspect.kind !== "moves") return role.values[aspect.id] ?? [];
    const title = (post) => roles.get(post)?.title ?? post;
    const items = pack.relations
      .filter(({ from, to }) => from === role.slug || to === role.slug)
      .map(({ from, to, kind }) => `${kind}: ${title(from === role.slug ? to : from)}`);
    return items.length ? [{ items }] : [];
  };
  const differs = (aspect) => {
    const keys = shown.map((role) => valuesOf(role, aspect).map(key).sort().join("\n"));
    return keys.some((one) => one !== keys[0]);
  };
  const sum = (amount) => dollars.format(amount);
  const bar = ({ low, high, median }, top) => {
    const at = (amount) => Math.round((1000 * amount) / top);
    const rect = (from, to) => `<rect x="${from}" y="6" width="${Math.max(4, to - from)}" height="8"/>`;
    const range = low !== undefined && high !== undefined ? rect(at(low), at(high)) : "";
    const middle = median === undefined ? "" : rect(at(median), 0);
    return `<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="9" width="1000" height="2"/>${range}${middle}</svg>`;
  };
  const dots = (level, levels) =>
    `<svg class="dots" width="${levels.length * 18}" height="14" aria-hidden="true">${levels
      .map((one, place) => `<circle cx="${place * 18 + 7}" cy="7" r="5.5" class="${place <= levels.indexOf(level) ? "on" : "off"}"/>`)
      .join("")}</svg>`;
  const topOf = (aspect) =>
    1.05 * Math.max(...shown.flatMap((role) => valuesOf(role, aspect).flatMap(({ low, median, high }) => [low ?? 0, median ?? 0, high ?? 0])));
  const list = (items, aspect) => {
    const has = shown.map((role) => new Set(valuesOf(role, aspect).flatMap((value) => value.items ?? [])));
    const entry = (item) => {
      const count = has.filter((set) => set.has(item)).length;
      const [rank, name, tag] = count === shown.length ? [0, "all", "in all"] : count > 1 ? [1, "some", "in some"] : [2, "one", ""];
      return [rank, `<li class="${name}">${safe(item)}${tag && ` <span class="tag">${tag}</span>`}</li>`];
    };
    return `<ul role="list">${items.map(entry).sort(([one], [other]) => one - other).map(([, html]) => html).join("")}</ul>`;
  };
  const content = (value, aspect) => {
    if (value.items) return list(value.items, aspect);
    if (value.level) return `${dots(value.level, aspect.levels)}<p>${safe(value.level)}</p>`;
    if (value.currency) {
      const { low, high, median } = value;
      const words = [median && `median ${sum(median)}`, low && `${sum(low)} to ${high ? sum(high) : "more"}`];
      return `<p>${words.filter(Boolean).join(", ")} a ${value.period}</p>${bar(value, topOf(aspect))}`;
    }
    if (value.value !== undefined) return `<p>${value.value}% ${safe(value.span ?? "")}</p>`;
    return `${value.gist ? `<p class="gist">${safe(value.gist)}</p>` : ""}<p>${safe(value.text)}</p>`;
  };
  const cell = (role, aspect) => {
    const values = valuesOf(role, aspect);
    const html = values.map((value) => {
      const source = sources.get(value.source);
      const link = source ? ` <a href="#source-${source.place}" aria-label="Source ${source.place}">[${source.place}]</a>` : "";
      return `<div class="value">${content(value, aspect)}${link}</div>`;
    });
    return `<td role="cell" data-role="${role.slug}" data-aspect="${aspect.id}">${html.join("") || "not stated"}</td>`;
  };
  const row = (aspect) => {
    const apart = differs(aspect);
    const label = safe(aspect.label);
    const tools =
      `<span class="tools"><button type="button" class="icon star" aria-pressed="false" aria-label="${label} matters to me">☆</button>` +
      `<button type="button" class="icon" aria-label="Order by ${label}">↕</button>` +
      `<details><summary class="icon" aria-label="About ${label}">?</summary><p>${safe(aspect.help ?? "")}</p></details></span>`;
    return (
      `<tr role="row" data-differs="${apart}"><th role="rowheader" scope="row"><span class="label">${label}</span>` +
      `<span class="${apart ? "mark" : "same"}">${apart ? "differs" : "same"}</span>${tools}</th>` +
      `${shown.map((role) => cell(role, aspect)).join("")}</tr>`
    );
  };
  const known = (aspect) => shown.some((role) => valuesOf(role, aspect).length);
  const group = ({ id, label }) => {
    const rows = pack.aspects.filter((aspect) => aspect.group === id && known(aspect)).map(row);
    return `<tbody><tr class="group"><th colspan="${shown.length + 1}"><button type="button">${safe(label)}</button></th></tr>${rows.join("")}</tbody>`;
  };
  const overlap = () => {
    const sets = shown.map((role) => new Set(pack.aspects.flatMap((aspect) => valuesOf(role, aspect).flatMap(({ items }) => items ?? []))));
    const every = new Set(sets.flatMap((set) => [...set]));
    return [[...every].filter((item) => sets.every((set) => set.has(item))).length, every.size];
  };
  const draw = () => {
    const titles = shown.map(({ title }) => safe(title));
    const [same, every] = overlap();
    root.innerHTML =
      `<style>${STYLE}</style><h2>${titles.join(" and ")} compared</h2>` +
      `<p>They differ on ${pack.aspects.filter(differs).length} aspects. ${same} of ${every} points are the same.</p>` +
      `<button type="button" class="toggle" aria-pressed="${onlyDifferences}">Only differences</button><input type="search" class="filter" aria-label="Find">` +
      `<p class="unseen count" role="status"></p>` +
      `<table><caption class="count"></caption><thead><tr><th class="corner">Aspect</th>${titles.map((title) => `<th>${title}</th>`).join("")}</tr></thead>` +
      `${pack.groups.map(group).join("")}</table>` +
      `<ol>${[...sources.values()].map(({ title, publisher, place }) => `<li id="source-${place}">${safe(title)}, ${safe(publisher)}</li>`).join("")}</ol>`;
    update();
  };
  const update = () => {
    for (const tr of root.querySelectorAll("[data-differs]")) {
      const text = sought && tr.textContent.toLowerCase();
      const fits = sought.split(" ").every((word) => !word || text.includes(word));
      tr.hidden = !fits || (onlyDifferences && tr.dataset.differs === "false");
    }
    for (const body of root.querySelectorAll("tbody")) body.hidden = !body.querySelector("[data-differs]:not([hidden])");
    const left = [...root.querySelectorAll("[data-differs]:not([hidden])")];
    const differ = left.filter((tr) => tr.dataset.differs === "true");
    for (const count of root.querySelectorAll(".count")) count.textContent = `${left.length} rows, ${differ.length} differ.`;
    root.querySelector(".toggle").setAttribute("aria-pressed", onlyDifferences);
  };
  root.addEventListener("click", ({ target }) => {
    if (target.className !== "toggle") return;
    onlyDifferences = !onlyDifferences;
    update();
  });
  root.addEventListener("input", ({ target }) => {
    sought = target.value.toLowerCase();
    update();
  });
  const show = (slugs) => {
    shown = slugs.map((slug) => roles.get(slug));
    draw();
  };
  return { root, show };
};

const STYLE = `table { inline-size: 100%; border-spacing: 0; table-layout: fixed } [hidden] { display: none }
th, td { padding: 12px 16px 12px 0; border-block-end: 1px solid #ccc; overflow-wrap: anywhere; text-align: start; vertical-align: top }
thead th { position: sticky; inset-block-start: 0; z-index: 2; background: Canvas }
th[scope="row"], .corner { position: sticky; inset-inline-start: 0; z-index: 1; inline-size: 22%; background: Canvas } .corner { z-index: 3 }
.mark::before { content: "◆ " / "" } .same::before { content: "＝ " / "" } .mark, .same, .tag { color: #555 }
.bar { display: block; inline-size: 100%; block-size: 16px } .dots { display: block } .off { fill: none } .label { display: block }
.tools { display: flex; flex-wrap: wrap } .icon { min-inline-size: 44px; min-block-size: 44px } summary { list-style: none; line-height: 44px }
ul { padding: 0; list-style: none } td li { position: relative; padding-inline-start: 20px } td li + li { margin-block-start: 4px }
td li::before { content: ""; position: absolute; inset: 8px auto auto 2px; inline-size: 7px; block-size: 7px; border: 1px solid; border-radius: 50% }
.all::before { background: currentColor } .some::before { background: linear-gradient(to right, currentColor 50%, transparent 50%) }
.tag { padding-inline: 6px; border-radius: 6px; background: #eee; white-space: nowrap } .gist { font-weight: 550 } .gist + p { color: #555 }
td a { display: inline-block; min-inline-size: 24px; text-align: center } p { margin: 0 }
.toggle[aria-pressed="true"] { background: #eef } .toggle[aria-pressed="true"]::before { content: "✓ " / "" }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }`;

export const prepare = async (name, origin) => {
  const pack = await load(name, origin);
  let made;
  const rows = () => [...made.root.querySelectorAll("[data-differs]")];
  const contender = {
    draw: () => {
      made = comparison(JSON.parse(pack.text));
      document.body.append(made.root);
      made.show(pack.slugs.slice(0, 2));
    },
    toggle: () => made.root.querySelector(".toggle").click(),
    swap: (slug) => made.show([pack.slugs[0], slug]),
    type: (text) => {
      const field = made.root.querySelector(".filter");
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    rows: () => rows().filter((tr) => !tr.hidden).length,
    count: () => rows().length,
    has: (slug) => Boolean(made.root.querySelector(`td[data-role="${slug}"]`)),
  };
  return () => run(contender, pack);
};
