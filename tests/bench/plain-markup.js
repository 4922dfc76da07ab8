// The words and the markup of the hand-written comparison: strings, made from the pack.
const safe = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumFractionDigits: 0 });
const sum = (amount) => dollars.format(amount);
const key = ({ text, gist, items, source, ...rest }) => (items ? items.toSorted().join("|") : gist ?? text ?? JSON.stringify(rest));
const join = (list, each) => list.map(each).join("");

/** Lower case, without accents. */
export const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** A pack, looked up by role once, so that no question goes through all roles or all relations. */
export const index = (pack) => {
  const roles = new Map(pack.roles.map((role) => [role.slug, role]));
  const moves = new Map(pack.roles.map(({ slug }) => [slug, { entry: [], advance: [], lateral: [] }]));
  const title = (post) => roles.get(post)?.title ?? post;
  for (const { from, to, kind } of pack.relations) {
    moves.get(from)?.[kind].push(to);
    moves.get(to)?.[kind === "advance" ? "entry" : kind].push(from);
  }
  const sources = new Map(pack.sources.map((source, place) => [source.id, { ...source, place }]));
  const labels = new Map(pack.groups.map(({ id, label }) => [id, label]));
  return { ...pack, roles, list: pack.roles, moves, title, sources, labels };
};

/** What these roles say, row by row: `{aspect, values, apart}`, and the sources that they name. */
export const compare = (pack, shown) => {
  const valuesOf = (role, { id, kind }) => {
    if (kind !== "moves") return role.values[id] ?? [];
    const moves = pack.moves.get(role.slug);
    return Object.values(moves).some((posts) => posts.length) ? [{ moves }] : [];
  };
  const used = new Set();
  const rows = [];
  for (const aspect of pack.aspects) {
    const values = shown.map((role) => valuesOf(role, aspect));
    if (!values.some((one) => one.length)) continue;
    const keys = values.map((one) => one.map(key).sort().join("\n"));
    for (const { source } of values.flat()) if (source) used.add(source);
    rows.push({ aspect, values, apart: keys.some((one) => one !== keys[0]) });
  }
  const cited = [...used].map((id) => pack.sources.get(id)).sort((one, other) => one.place - other.place);
  return { shown, rows, cited: new Map(cited.map((source, place) => [source.id, { ...source, number: place + 1 }])) };
};

/** All that a row says, to be searched. */
export const textOf = (pack, { aspect, values }) => {
  const said = values.flat().flatMap(({ text, gist, items, level, moves }) => [text, gist, level, ...(items ?? []), ...Object.values(moves ?? {}).flat().map(pack.title)]);
  return fold([aspect.label, pack.labels.get(aspect.group), aspect.help, ...said].filter(Boolean).join("\n"));
};

const bar = ({ low, high, median, quartiles, open, topCoded }, top) => {
  const at = (amount) => Math.round((1000 * amount) / top);
  const rect = (name, from, to, y, height) => `<rect class="${name}" x="${from}" y="${y}" width="${Math.max(4, to - from)}" height="${height}"/>`;
  const end = high !== undefined ? at(high) : open || topCoded ? 970 : undefined;
  const range = low !== undefined && end !== undefined ? rect("range", at(low), end, 6, 8) : "";
  const half = quartiles ? rect("range", at(quartiles[0]), at(quartiles[1]), 2, 16) : "";
  const arrow = (open || topCoded) && end !== undefined ? `<path class="range" d="M${end} 0l28 10l-28 10z"/>` : "";
  const middle = median === undefined ? "" : rect("median", at(median), 0, 0, 20);
  return `<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">${rect("rail", 0, 1000, 9, 2)}${range}${half}${arrow}${middle}</svg>`;
};
const dots = (level, levels) =>
  `<svg class="dots" width="${levels.length * 18}" height="14" aria-hidden="true">${join(
    levels,
    (_, place) => `<circle class="${place <= levels.indexOf(level) ? "on" : "off"}" cx="${place * 18 + 7}" cy="7" r="5.5"/>`,
  )}</svg>`;
const topOf = (values) =>
  1.05 * Math.max(...values.flat().flatMap(({ low, median, high, quartiles }) => [low ?? 0, median ?? 0, high ?? 0, quartiles?.[1] ?? 0]));
const money = ({ low, high, median, open, topCoded, period }) => {
  const most = high === undefined ? "more" : sum(high) + (open ? " or more" : "");
  const range = low === undefined ? high && `up to ${most}` : high === undefined && !topCoded ? `from ${sum(low)}` : `${sum(low)} to ${most}`;
  return `${[median && `median ${sum(median)}`, range].filter(Boolean).join(", ")} a ${period}`;
};

// First what all have, then what some have, then what this role alone has.
const list = (items, has) => {
  const entry = (item) => {
    const count = has.filter((set) => set.has(item)).length;
    const [rank, name, tag] = count === has.length ? [0, "all", "in all"] : count > 1 ? [1, "some", "in some"] : [2, "one", ""];
    return [rank, `<li class="${name}">${safe(item)}${tag && ` <span class="tag">${tag}</span>`}</li>`];
  };
  return `<ul role="list">${join(items.map(entry).sort(([one], [other]) => one - other), ([, html]) => html)}</ul>`;
};

const moved = (pack, { entry, advance, lateral }) => {
  const part = (word, posts) =>
    posts.length ? `<p class="kin">${word}</p><ul role="list">${join(posts, (post) => `<li>${safe(pack.title(post))}</li>`)}</ul>` : "";
  return part("From", entry) + part("To", advance) + part("Sideways", lateral);
};

const cell = (pack, cited, { aspect, values }, place, slug, has, top) => {
  const content = (value) => {
    if (value.moves) return moved(pack, value.moves);
    const { number, title, publisher, published } = cited.get(value.source);
    const link = `<a href="#source-${number}" aria-label="Source ${number}">${number}</a>`;
    const from = `<p class="from">${safe(publisher ?? title)}, ${published ?? "undated"} ${link}</p>`;
    const said = value.items
      ? list(value.items, has) + link
      : value.level
        ? `${dots(value.level, aspect.levels)}<p>${safe(value.level)} ${link}</p>`
        : value.currency
          ? `<p>${money(value)}</p>${bar(value, top)}${from}`
          : value.value !== undefined
            ? `<p>${value.value}% ${safe(value.span ?? "")}</p>${from}`
            : `${value.gist ? `<p class="gist">${safe(value.gist)}</p>` : ""}<p class="last">${safe(value.text)}</p> ${link}`;
    return `<div class="value">${said}</div>`;
  };
  const html = join(values[place], content) || '<span class="quiet">not stated</span>';
  return `<td role="cell" data-role="${slug}" data-aspect="${aspect.id}">${html}</td>`;
};

const row = (pack, { shown, cited }, one) => {
  const { aspect, values, apart } = one;
  const label = safe(aspect.label);
  const has = aspect.kind === "list" ? values.map((list) => new Set(list.flatMap(({ items }) => items))) : [];
  const top = aspect.kind === "money" ? topOf(values) : 0;
  const sorts = ["money", "percent", "level"].includes(aspect.kind);
  const tools =
    `<span class="tools"><button type="button" class="icon star" aria-pressed="false" aria-label="${label} matters to me" title="${label} matters to me">☆</button>` +
    (sorts ? `<button type="button" class="icon" aria-label="Order by ${label}" title="Order by ${label}">↕</button>` : "") +
    (aspect.help ? `<details><summary class="icon" aria-label="About ${label}">?</summary><p class="quiet">${safe(aspect.help)}</p></details>` : "") +
    `</span>`;
  return (
    `<tr role="row" data-differs="${apart}"><th role="rowheader" scope="row"><span class="label">${label}</span>` +
    `<span class="${apart ? "mark" : "same"}">${apart ? "differs" : "same"}</span>` +
    `${top ? `<span class="quiet">Bars: ${sum(0)} to ${sum(Math.round(top / 1000) * 1000)}</span>` : ""}${tools}</th>` +
    `${join(shown, ({ slug }, place) => cell(pack, cited, one, place, slug, has, top))}</tr>`
  );
};

export const table = (pack, comparison) => {
  const { shown, rows } = comparison;
  const group = ({ id, label }) => {
    const own = rows.filter(({ aspect }) => aspect.group === id);
    if (!own.length) return "";
    const head = `<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${shown.length + 1}"><button type="button" aria-expanded="true">${safe(label)}</button></th></tr>`;
    return `<tbody role="rowgroup">${head}${join(own, (one) => row(pack, comparison, one))}</tbody>`;
  };
  const column = ({ slug, title }) => `<th role="columnheader" scope="col" data-role="${slug}">${safe(title)}</th>`;
  return (
    `<caption><span class="unseen">${safe(shown.map(({ title }) => title).join(" and "))}: </span><span class="count"></span></caption>` +
    `<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="corner">Aspect</th>${join(shown, column)}</tr></thead>${join(pack.groups, group)}`
  );
};

export const summary = ({ shown, rows }) => {
  const apart = rows.filter((row) => row.apart);
  const alike = rows.filter((row) => !row.apart).slice(0, 3);
  const sentences = [`They differ on ${apart.length} of ${rows.length} aspects.`];
  const first = apart.find(({ aspect, values }) => aspect.kind === "prose" && values.every(([one]) => one?.gist));
  if (first) sentences.push(`${first.aspect.label} sets them apart: ${first.values.map(([{ gist }], place) => `for ${shown[place].title} it is “${gist}”`).join(", ")}.`);
  if (alike.length) sentences.push(`They are alike on: ${alike.map(({ aspect }) => aspect.label).join(", ")}.`);
  let [all, same] = [0, 0];
  for (const { values } of rows.filter(({ aspect, values }) => aspect.kind === "list" && values.every((one) => one.length))) {
    const sets = values.map((one) => new Set(one.flatMap(({ items }) => items)));
    const every = new Set(sets.flatMap((set) => [...set]));
    all += every.size;
    same += [...every].filter((item) => sets.every((set) => set.has(item))).length;
  }
  if (all) sentences.push(`Overlap ${Math.round((100 * same) / all)}%: of ${all} points listed for them, ${same} are the same for all.`);
  return safe(sentences.join(" "));
};

export const sources = ({ cited }) =>
  join([...cited.values()], ({ number, title, url, publisher, published, retrieved, licence }) => {
    const name = url ? `<a href="${safe(url)}">${safe(title)}</a>` : `<cite>${safe(title)}</cite>`;
    const read = retrieved ? ` Read on ${retrieved}.` : "";
    return `<li id="source-${number}" tabindex="-1">${name}. ${publisher ? `${safe(publisher)}, ` : ""}${published ?? "undated"}.${read}${licence ? ` ${safe(licence)}.` : ""}</li>`;
  });

/** Career moves as three lists and the lines between them. */
export const graph = (pack, { shown }) => {
  const [entry, lateral, advance, inside] = [new Map(), new Map(), new Map(), []];
  const place = (post) => shown.findIndex(({ slug }) => slug === post);
  const tie = (stops, posts, at) => {
    for (const post of posts) if (place(post) < 0) stops.set(post, [...(stops.get(post) ?? []), at]);
  };
  shown.forEach(({ slug }, at) => {
    const moves = pack.moves.get(slug);
    for (const post of moves.advance) if (place(post) >= 0) inside.push([at, place(post)]);
    tie(entry, moves.entry, at);
    tie(lateral, moves.lateral, at);
    tie(advance, moves.advance, at);
  });
  if (!entry.size && !lateral.size && !advance.size) return "";
  const middle = shown.length + lateral.size;
  const height = (at, of) => Math.floor(((2 * at + 1) * 500) / of);
  const line = (x, y, bend, to, end) => `M${x} ${y}C${bend} ${y} ${bend} ${end} ${to} ${end}`;
  const lines = (stops, draw) => [...stops.values()].map((ties, at) => ties.map((tie) => draw(at, tie)).join("")).join("");
  const left = lines(entry, (at, tie) => line(0, height(at, entry.size), 50, 100, height(tie, middle)));
  const own = join(inside, ([from, to]) => line(100, height(from, middle), 40, 100, height(to, middle)));
  const right = lines(advance, (at, tie) => line(0, height(tie, middle), 50, 100, height(at, advance.size)));
  const beside = lines(lateral, (at, tie) => line(0, height(tie, middle), 60, 0, height(shown.length + at, middle)));
  const titles = (ties) => safe(ties.map((at) => shown[at].title).join(" and "));
  const stops = (map, word) => join([...map], ([post, ties]) => `<li>${safe(pack.title(post))} <span class="via">${word} ${titles(ties)}</span></li>`);
  const drawing = (paths) => `<div><svg viewBox="0 0 100 1000" preserveAspectRatio="none" aria-hidden="true">${paths}</svg></div>`;
  const middles = join(shown, ({ title }, at) => {
    const into = inside.filter(([from]) => from === at).map(([, to]) => to);
    return `<li class="own">${safe(title)}${into.length ? ` <span class="via">to ${titles(into)}</span>` : ""}</li>`;
  });
  return (
    `<figcaption>Career moves</figcaption><div class="graph"><ul role="list">${stops(entry, "to")}</ul>${drawing(`<path d="${left}${own}"/>`)}` +
    `<ul role="list">${middles}${stops(lateral, "sideways with")}</ul>${drawing(`<path d="${right}"/><path class="beside" d="${beside}"/>`)}<ul role="list">${stops(advance, "from")}</ul></div>`
  );
};

/** The roles side by side, with what changes them. */
export const chips = ({ shown }) =>
  join(shown, ({ title }, at) => {
    const says = (what) => `aria-label="${safe(what)}" title="${safe(what)}"`;
    return (
      `<li><button type="button" class="replace" data-place="${at}" aria-expanded="false" ${says(`Replace ${title}`)}>${safe(title)}</button>` +
      `<button type="button" class="icon" ${says(`Move ${title} one place towards the start`)}${at ? "" : " disabled"}>←</button>` +
      `<button type="button" class="icon" ${says(`Move ${title} one place towards the end`)}${at < shown.length - 1 ? "" : " disabled"}>→</button>` +
      `<button type="button" class="icon" aria-label="${safe(`Remove ${title}`)}">×</button></li>`
    );
  });

/** The roles that can be picked. */
export const found = (roles) =>
  join(roles, ({ slug, title, summary }) => `<li><button type="button" class="pick" data-slug="${slug}"><strong>${safe(title)}</strong><span>${safe(summary)}</span></button></li>`);
