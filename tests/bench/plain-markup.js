// The table of the hand-written comparison: strings, made from the pack.
import { join, money, safe, sum } from "./plain-words.js";

const FEW = 6;
const NARROW = 3;

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
/** The end of a row's scale, to two digits; none where sums are in several currencies or for several periods. */
const topOf = (values) => {
  const sums = values.flat();
  if (sums.some(({ currency, period }) => currency !== sums[0].currency || period !== sums[0].period)) return 0;
  const top = 1.05 * Math.max(...sums.flatMap(({ low, median, high, quartiles }) => [low ?? 0, median ?? 0, high ?? 0, quartiles?.[1] ?? 0]));
  let unit = 0.01;
  while (top / unit >= 100) unit *= 10;
  return Math.ceil(top / unit) * unit;
};

/** The number of a source, never on a line of its own. */
const mark = ({ number, editorial }) =>
  `\u00a0<a class="source" href="#source-${number}" aria-label="Source ${number}">[${number}]</a>${editorial ? '<span class="ours"> our reading</span>' : ""}`;

const moved = (pack, cited, { entry, advance, lateral, told }, path) => {
  const part = (word, posts) =>
    posts.length ? `<p class="kin">${word}</p><ul role="list">${join(posts, (post) => `<li>${safe(pack.title(post))}</li>`)}</ul>` : "";
  const steps = path ? `<p class="kin">Typical path</p><p>${safe(path.steps.map(pack.title).join(" → "))}</p>` : "";
  const ids = new Set(path ? [...told, path.source] : told);
  const by = [...ids].map((id) => cited.get(id)).sort((one, other) => one.number - other.number);
  return part("From", entry) + part("To", advance) + part("Sideways", lateral) + steps + join(by, mark);
};

const cell = (aspect, { slug }, html) => `<td role="cell" data-role="${slug}" data-aspect="${aspect.id}">${html || '<span class="quiet">The sources do not say</span>'}</td>`;

const values = (pack, { shown, cited }, { aspect, values }, top) => {
  const content = (value) => {
    if (value.moves) return moved(pack, cited, value.moves, value.path);
    const source = cited.get(value.source);
    const own = () => shown.some(({ title }, at) => title.toLowerCase() === source.posting.toLowerCase() && values[at].includes(value));
    const near = () => (own() ? "one posting, " : `one posting near this role, “${safe(source.posting)}”, `);
    const from = () => `<p class="from">${source.posting ? near() : ""}${safe(source.publisher ?? source.title)}, ${source.published ?? "undated"}${mark(source)}</p>`;
    const said = value.level
      ? `${dots(value.level, aspect.levels)}<p>${safe(value.level)}${mark(source)}</p>`
      : value.currency
        ? `<p>${money(value)}</p>${top ? bar(value, top) : ""}${from()}`
        : value.value !== undefined
          ? `<p>${value.value}%${value.span ? ` ${safe(value.span)}` : ""}</p>${from()}`
          : `${value.gist ? `<p class="gist">${safe(value.gist)}</p>` : ""}<p class="last">${safe(value.text)}</p>${mark(source)}`;
    return `<div class="value">${said}</div>`;
  };
  return join(shown, (role, at) => cell(aspect, role, join(values[at], content)));
};

/** The number of a source stands behind the last of its points that shows, and behind the last of all. */
const cite = (points) => {
  for (const rest of [false, true]) {
    const cited = new Set();
    for (const point of points.toReversed()) {
      if (point.rest !== rest || cited.has(point.source)) continue;
      cited.add(point.source);
      point.cites = true;
    }
  }
};

/** Of so many, how many show where few are to: a last one is not left out by itself. */
const first = (count, few) => (count > few + 1 ? few : count);

/** The lines of a list row: one for each thing that two roles list, then one of what each has alone. */
const listed = ({ shown, cited }, { aspect, values, expanded, lines: { common, single } }, whole, open, heading, hidden) => {
  const paired = common.filter(({ phrases }) => phrases.slice(0, 2).every(({ length }) => length)).length;
  const [narrow, few] = [first(paired, NARROW), first(common.length, FEW)];
  const point = (at, narrow, few) => (phrase) => ({ ...phrase, rest: at >= few, late: at >= narrow });
  const both = shown.map((_, at) => common.map(({ phrases }, line) => phrases[at].map(point(line, narrow, few))));
  const own = shown.map((_, at) => {
    const alone = single.flatMap(({ phrases }) => phrases[at]);
    const left = (shown, of, most) => (shown < of ? 0 : first(alone.length, Math.max(0, most - shown)));
    const ownNarrow = left(narrow, paired, NARROW);
    const ownFew = Math.max(ownNarrow, left(few, common.length, FEW));
    return alone.map((phrase, nth) => point(nth, ownNarrow, ownFew)(phrase));
  });
  const all = shown.map((_, at) => [...both[at].flat(), ...own[at]]);
  all.forEach(cite);
  const words = ({ text, help, source, cites }) => {
    const said = safe(text) + (cites ? mark(cited.get(source)) : "");
    return help ? `<details><summary>${said}</summary>${safe(help)}</details>` : said;
  };
  const again = (sharing) => `<th role="rowheader" scope="row" class="again"><span class="unseen">${safe(aspect.label)}${sharing}</span></th>`;
  const hasOwn = few < common.length || single.length > 0 || values.some((one) => !one.length);
  const lasts = hasOwn || all.flat().some(({ late }) => late);
  const html = common.map(({ count, counts }, line) => {
    const rest = line >= few && !expanded;
    if (rest && !whole) return "";
    const [shape, sharing] = count === shown.length ? ["all", ", shared by all"] : ["some", ", shared by some"];
    const name = [line + 1 < common.length || lasts ? "on" : "", rest ? "rest" : "", line >= narrow ? "late" : ""].filter(Boolean).join(" ");
    const points = (_, at) => `<ul role="list">${join(both[at][line], (point) => `<li${counts ? ` class="${shape}"` : ""}>${words(point)}</li>`)}</ul>`;
    return (
      `<tr role="row"${name && ` class="${name}"`}${rest ? " hidden" : hidden}${line ? "" : open}>${line ? again(sharing) : heading}` +
      `${join(shown, (role, at) => cell(aspect, role, points(role, at)))}</tr>`
    );
  });
  if (!lasts) return html.join("");
  const cells = join(shown, (role, at) => {
    const [points, count] = [own[at], all[at].length];
    const drawn = whole ? points : points.filter(({ rest }) => !rest);
    const item = (point) => `<li${point.rest && !expanded ? " hidden" : point.late && !expanded ? ' class="late"' : ""}>${words(point)}</li>`;
    const items = points.length ? `<ul role="list">${join(drawn, item)}</ul>` : "";
    const narrow = all[at].some(({ rest }) => rest) ? "" : " narrow";
    const unfold = () => `<button type="button" class="rest${narrow}" aria-expanded="${!!expanded}">${expanded ? "Fewer" : `Show all ${count}`}</button>`;
    const button = all[at].some(({ late }) => late) ? unfold() : "";
    return count ? `<td role="cell" data-role="${role.slug}" data-aspect="${aspect.id}">${items}${button}</td>` : cell(aspect, role, "");
  });
  return `${html.join("")}<tr role="row"${hasOwn ? "" : ' class="slim"'}${hidden}${common.length ? "" : open}>${common.length ? again("") : heading}${cells}</tr>`;
};

const tool = (sign, words, name, more = "") =>
  `<button type="button" class="icon${name}"${more}><span aria-hidden="true">${sign}</span><span class="word">${words}</span></button>`;

const likeness = (apart, alike) => (apart ? '<span class="mark">differs</span>' : alike ? '<span class="same">the same</span>' : "");

/** A row's lines. */
export const row = (pack, comparison, one, whole) => {
  const { aspect, apart, alike } = one;
  const label = safe(aspect.label);
  const top = aspect.kind === "money" ? topOf(one.values) : 0;
  const sorts = ["money", "percent", "level"].includes(aspect.kind);
  const titled = (words) => ` title="${words}"`;
  const tools =
    `<button type="button" class="icon more" aria-label="More on “${label}”" aria-expanded="false">⋯</button><span class="tools">` +
    tool("☆", `This matters to me: ${label}`, " star", ` aria-pressed="false"${titled(`This matters to me: ${label}`)}`) +
    (sorts ? tool("↕", `Order the roles by ${label}`, "", titled(`Order the roles by ${label}`)) : "") +
    (aspect.help ? tool("?", `About ${label}`, "", `${titled(safe(aspect.help))} aria-expanded="false"`) : "") +
    `</span>`;
  const heading =
    `<th role="rowheader" scope="row"><span class="label">${label}</span>${likeness(apart, alike)}` +
    `${top ? `<span class="quiet">Bars run from ${sum(0)} to ${sum(top)}.</span>` : ""}${tools}</th>`;
  const open = ` data-differs="${apart || alike ? apart : "unsaid"}"`;
  const hidden = one.out ? " hidden" : "";
  if (one.lines) return listed(comparison, one, whole, open, heading, hidden);
  return `<tr role="row"${hidden}${open}>${heading}${values(pack, comparison, one, top)}</tr>`;
};

/** The table; what is `out` of sight only when it is drawn `whole`. */
export const table = (pack, comparison, whole) => {
  const { shown, rows } = comparison;
  const columns = shown.length + 1;
  const group = ({ id, label }) => {
    const own = rows.filter(({ aspect }) => aspect.group === id);
    if (!own.length) return "";
    const drawn = own.filter(({ out }) => whole || !out);
    const name = safe(label);
    const head =
      `<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${columns}"><button type="button" aria-expanded="true">${name}</button>` +
      `<button type="button" class="unfold" aria-expanded="false">${name}</button></th></tr>`;
    const more = `<tr role="row" class="unfold"><td role="cell" colspan="${columns}"><button type="button"></button></td></tr>`;
    return `<tbody role="rowgroup">${head}${join(drawn, (one) => row(pack, comparison, one, whole))}${more}</tbody>`;
  };
  const column = ({ slug, title }) => `<th role="columnheader" scope="col" data-role="${slug}">${safe(title)}</th>`;
  return (
    `<caption><span class="unseen">${safe(shown.map(({ title }) => title).join(" and "))}: </span><span class="count"></span>${join(["all", "some"].slice(0, shown.length - 1), (mark) => `<span class="key ${mark}" aria-hidden="true">shared by ${mark}</span>`)}</caption>` +
    `<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="corner">Aspect</th>${join(shown, column)}</tr></thead>${join(pack.groups, group)}`
  );
};
