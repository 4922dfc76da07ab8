// What the hand-written comparison says around its table: the digest above, the sources and the
// drawing of moves below, and what changes the roles.
import { contrasts, shared } from "./plain-pack.js";
import { join, money, safe } from "./plain-words.js";

/** Titles without the words at their end, or else at their start, that all of them have. */
const short = (titles) => {
  const words = titles.map((title) => title.split(" "));
  const least = Math.min(...words.map(({ length }) => length)) - 1;
  const common = (from) => {
    let count = 0;
    while (count < least && words.every((one) => one.at(from(count)) === words[0].at(from(count)))) count += 1;
    return count;
  };
  const end = common((count) => -1 - count);
  const start = end ? 0 : common((count) => count);
  return words.map((one) => one.slice(start, one.length - end).join(" "));
};

const purpose = (pack, role) => {
  for (const { id } of pack.aspects) {
    const gist = role.values[id]?.[0]?.gist;
    if (gist) return gist;
  }
  return role.summary;
};

const paid = (pack, values, name) => {
  const dated = values
    .map((value) => ({ value, source: pack.sources.get(value.source) }))
    .map(({ value, source }) => ({ value, year: source.published?.slice(0, 4), by: source.publisher ?? source.title, posting: source.posting }))
    .filter(({ year }) => year);
  if (!dated.length) return `for ${name}, no dated figure`;
  const survey = dated.find(({ posting }) => !posting);
  if (survey) return `for ${name}, ${money(survey.value)} (${survey.by}, ${survey.year})`;
  const [{ value: first }] = dated;
  const same = dated.filter(({ value }) => value.currency === first.currency && value.period === first.period);
  const years = [...new Set(same.map(({ year }) => year).sort())];
  const sums = same.flatMap(({ value: { low, median, high } }) => [low, median, high]).filter((sum) => sum != null);
  const open = same.some(({ value }) => value.open || value.topCoded);
  const whole = same.length > 1 ? { currency: first.currency, period: first.period, low: Math.min(...sums), high: Math.max(...sums), open } : first;
  const when = years.length > 1 ? `${years[0]}–${years.at(-1)}` : years[0];
  if (same.length === 1) return `for ${name}, one posting: ${money(whole)} (${dated[0].by}, ${when})`;
  return `for ${name}, ${same.length} employers’ postings from ${money(whole)} (${when})`;
};

/** The answer first, in five lines: `[about, rest]` of each sentence. */
export const digest = (pack, comparison) => {
  const { shown, rows } = comparison;
  const names = short(shown.map(({ title }) => title));
  const line = (sentences) => `<p>${join(sentences, ([about, rest], at) => `${at ? " " : ""}<b>${safe(about)}</b>: ${safe(rest)}`)}</p>`;
  const purposes = shown.map((role) => [role.title, `${purpose(pack, role)}.`.replace("..", ".")]);
  const lines = purposes.length > 2 ? [line(purposes)] : purposes.map((one) => line([one]));
  const told = contrasts(pack, comparison);
  const end = ({ role, words }) => `“${words}” for ${names[role]}`;
  if (told.length) lines.push(line(told.map(({ label, ends: [one, other] }) => [label, `${end(one)}, ${end(other)}.`])));
  const { things, common, all } = shared(pack, comparison);
  if (all) {
    const points = rows.some(({ aspect }) => aspect.id === "duties") ? "duties, skills, tools and other points" : "points";
    const ours = things.length && things.every(({ ours }) => ours) ? " (our reading)" : "";
    const said =
      shown.length > 2
        ? `Of the ${all} points listed, ${common || "none"} are shared by at least two of them, ${things.length || "none"} by all${ours}.`
        : `They share ${things.length || "none"} of the ${all} ${points} listed${ours}.`;
    lines.push(things.length ? `<details><summary>${said}</summary><ul>${join(things, ({ label, ours }) => `<li>${safe(label)}${ours ? " (our reading)" : ""}</li>`)}</ul></details>` : `<p>${said}</p>`);
  }
  const last = [];
  const pay = rows.find(({ aspect }) => aspect.kind === "money");
  if (pay) last.push([pay.aspect.label, `${pay.values.map((values, at) => paid(pack, values, names[at])).join("; ")}.`]);
  const next = shown.map(({ slug }) => pack.moves.get(slug).advance[0]);
  if (next.some(Boolean)) last.push(["Next step", `${next.flatMap((post, at) => (post ? [`from ${names[at]} to ${pack.title(post)}`] : [])).join("; ")}.`]);
  if (last.length) lines.push(line(last));
  return lines.join("");
};

export const sources = ({ cited }) =>
  join([...cited.values()], ({ number, title, url, publisher, published, retrieved, licence }) => {
    const name = url ? `<a href="${safe(url)}">${safe(title)}</a>` : `<cite>${safe(title)}</cite>`;
    const read = retrieved ? ` Read on ${retrieved}.` : "";
    return `<li id="source-${number}" tabindex="-1">${name}. ${publisher ? `${safe(publisher)}, ` : ""}${published ?? "undated"}.${read}${licence ? ` ${safe(licence)}.` : ""}</li>`;
  });

/** Career moves as three lists and the lines between them. */
export const graph = (pack, { shown }) => {
  const [entry, lateral, advance, inside, within] = [new Map(), new Map(), new Map(), [], []];
  const place = (post) => shown.findIndex(({ slug }) => slug === post);
  const tie = (stops, posts, at) => {
    for (const post of posts) {
      if (place(post) >= 0) continue;
      const title = pack.title(post);
      if (!stops.has(title)) stops.set(title, new Set());
      stops.get(title).add(at);
    }
  };
  shown.forEach(({ slug }, at) => {
    const moves = pack.moves.get(slug);
    for (const post of moves.advance) if (place(post) >= 0) inside.push([at, place(post)]);
    for (const post of moves.lateral) if (place(post) > at) within.push([at, place(post)]);
    tie(entry, moves.entry, at);
    tie(lateral, moves.lateral, at);
    tie(advance, moves.advance, at);
  });
  if (!entry.size && !lateral.size && !advance.size) return "";
  const middle = shown.length + lateral.size;
  const height = (at, of) => Math.floor(((2 * at + 1) * 500) / of);
  const line = (x, y, bend, to, end) => `M${x} ${y}C${bend} ${y} ${bend} ${end} ${to} ${end}`;
  const lines = (stops, draw) => join([...stops.values()], (ties, at) => join([...ties], (tie) => draw(at, tie)));
  const left = lines(entry, (at, tie) => line(0, height(at, entry.size), 50, 100, height(tie, middle)));
  const own = join(inside, ([from, to]) => line(100, height(from, middle), 40, 100, height(to, middle)));
  const right = lines(advance, (at, tie) => line(0, height(tie, middle), 50, 100, height(at, advance.size)));
  const beside = lines(lateral, (at, tie) => line(0, height(tie, middle), 60, 0, height(shown.length + at, middle)));
  const peers = join(within, ([from, to]) => line(0, height(from, middle), 30, 0, height(to, middle)));
  const titles = (ties) => safe([...ties].map((at) => shown[at].title).join(" and "));
  const via = (word, ties) => ` <span class="via">${word} ${titles(ties)}</span>`;
  const stops = (map, word) => join([...map], ([title, ties]) => `<li>${safe(title)}${via(word, ties)}</li>`);
  const drawing = (paths) => `<div><svg viewBox="0 0 100 1000" preserveAspectRatio="none" aria-hidden="true">${paths}</svg></div>`;
  const middles = join(shown, ({ title }, at) => {
    const to = (pairs) => pairs.filter(([from]) => from === at).map(([, to]) => to);
    const [beside, into] = [to(within), to(inside)];
    return `<li class="own">${safe(title)}${beside.length ? via("a step sideways from", beside) : ""}${into.length ? via("to", into) : ""}</li>`;
  });
  return (
    `<figcaption>Career moves</figcaption><div class="graph"><ul role="list">${stops(entry, "to")}</ul>${drawing(`<path d="${left}${own}"/>`)}` +
    `<ul role="list">${middles}${stops(lateral, "a step sideways from")}</ul>${drawing(`<path d="${right}"/><path class="beside" d="${beside}${peers}"/>`)}<ul role="list">${stops(advance, "from")}</ul></div>`
  );
};

/** The roles side by side, with what changes them. */
export const chips = ({ shown }) =>
  join(shown, ({ title }, at) => {
    const says = (what) => `aria-label="${safe(what)}"`;
    const replace = `Replace ${title}`;
    return (
      `<li><button type="button" class="replace" data-place="${at}" aria-expanded="false" ${says(replace)} title="${safe(replace)}">${safe(title)}</button>` +
      `<button type="button" class="icon turn" ${says(`Move ${title} one place towards the start`)}${at ? "" : " disabled"}>←</button>` +
      `<button type="button" class="icon turn" ${says(`Move ${title} one place towards the end`)}${at < shown.length - 1 ? "" : " disabled"}>→</button>` +
      `<button type="button" class="icon" ${says(`Remove ${title}`)}>×</button></li>`
    );
  });

/** The roles that can be picked. */
export const found = (roles) =>
  join(roles, ({ slug, title, summary }) => `<li><button type="button" class="pick" data-slug="${slug}"><strong>${safe(title)}</strong><span>${safe(summary)}</span></button></li>`);
