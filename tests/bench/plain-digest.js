// What the hand-written comparison says around its table: the digest above, the sources and the
// drawing of moves below, and what changes the roles.
import { contrasts, shared } from "./plain-pack.js";
import { join, money, safe } from "./plain-words.js";

/**
 * Titles without the last word where all have it and two or more are left, or else without the words
 * that all begin with where as many are left of each; as they are where one would be the end of another.
 */
const short = (titles) => {
  const words = titles.map((title) => title.split(" "));
  const least = Math.min(...words.map(({ length }) => length));
  const end = least > 2 && words.every((one) => one.at(-1) === words[0].at(-1)) ? 1 : 0;
  let start = 0;
  if (!end && words.every(({ length }) => length === least)) {
    while (start < least - 1 && words.every((one) => one[start] === words[0][start])) start += 1;
  }
  const names = words.map((one) => one.slice(start, one.length - end).join(" "));
  return names.some((one) => names.some((other) => other !== one && other.endsWith(one))) ? titles : names;
};

const listed = (names) => [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");

/** What roles are for: in a few words, or in their summaries where those are the same for two. */
const purposes = (pack, shown) => {
  const gists = shown.map((role) => pack.aspects.map(({ id }) => role.values[id]?.[0]?.gist).find(Boolean) ?? role.summary);
  return new Set(gists).size < gists.length ? shown.map(({ summary }) => summary) : gists;
};

/** One figure, as what it is and of which year; of several postings, what they span. */
const paid = (pack, role, values) => {
  const own = ({ posting }) => posting?.toLowerCase() === role.title.toLowerCase();
  const rank = ({ posting, published }) => (posting ? (own({ posting }) ? 1 : 3) : published ? 0 : 2);
  const all = values.map((value) => ({ value, source: pack.sources.get(value.source) }));
  if (!all.length) return "";
  const first = all.reduce((best, one) => (rank(one.source) < rank(best.source) ? one : best));
  const { value, source } = first;
  const alike = (one) => one.value.currency === value.currency && one.value.period === value.period && rank(one.source) === rank(source);
  const span = source.posting ? all.filter((one) => one === first || alike(one)) : [first];
  const years = span.map((one) => one.source.published?.slice(0, 4) ?? "").sort();
  const is = own(source) ? "" : " near this role";
  const near = is && `, “${source.posting}”`;
  const by = source.publisher ?? source.title;
  const said = !source.posting ? [by] : span.length > 1 ? [`postings${is}: ${span.length}`] : is ? [`one posting${is}${near}`] : ["one posting", by];
  said.push(!years.at(-1) ? "undated" : years[0] && years[0] !== years.at(-1) ? `${years[0]}–${years.at(-1)}` : years.at(-1));
  const low = ({ value: { low, median, high } }) => low ?? median ?? high;
  const high = ({ value: { low, median, high } }) => high ?? median ?? low;
  const whole = { currency: value.currency, period: value.period, low: Math.min(...span.map(low)), high: Math.max(...span.map(high)) };
  return `${money(span.length > 1 ? whole : value)} (${said.join(", ")})`;
};

/** A sentence on something, with one sign at its end. */
const about = (label, words) => [label, /([?!…]|\.)$/.test(words) ? words : `${words}.`];

/** The answer first, in five lines: `[about, rest]` of each sentence. */
export const digest = (pack, comparison) => {
  const { shown, rows } = comparison;
  const names = short(shown.map(({ title }) => title));
  const each = (told) => told.map(([name, is]) => `${name} – ${is}`).join("; ");
  const ours = ([label, words]) => [label, words.replace(/\.?$/, " (our reading).")];
  const line = (sentences) => `<p>${join(sentences, ([about, rest]) => `<span><b>${safe(about)}</b>: ${safe(rest)} </span>`)}</p>`;
  const said = purposes(pack, shown).map((purpose, at) => about(shown[at].title, purpose));
  const lines = said.length > 2 ? [line(said)] : said.map((one) => line([one]));
  const apart = contrasts(pack, shown).map(({ label, ends, editorial }) => {
    const said = about(label, each(ends.map(({ role, stands }) => [names[role], stands ?? "in between"])));
    return editorial ? ours(said) : said;
  });
  if (apart.length) lines.push(line(apart));
  const { common, number, all } = shared(pack, shown);
  if (all) {
    const count = (number) => number || "none";
    const said =
      shown.length > 2
        ? `Of the ${all} points listed for them, ${count(common.length)} are shared by at least two, ${count(number)} by all`
        : `They share ${count(number)} of the ${all} points listed for them`;
    const whole = `${said}${common.some(({ concept }) => concept) ? " (our reading)" : ""}.`;
    const thing = ({ label, by }) => {
      const told = [...by].map(([role, says]) => [names[role], says]);
      if (told.some(([, says]) => says !== told[0][1])) return `${label}: ${each(told)}`;
      return shown.length === 2 ? told[0][1] : `${told[0][1]}: ${listed(told.map(([name]) => name))}`;
    };
    lines.push(common.length ? `<details><summary>${whole}</summary><ul>${join(common, (one) => `<li>${safe(thing(one))}</li>`)}</ul></details>` : `<p>${whole}</p>`);
  }
  const facts = (label, told) => {
    const silent = names.filter((_, at) => !told[at]);
    const known = names.map((name, at) => [name, told[at]]);
    // Of whom nothing is said, that is said once, in the first one's place.
    const first = known.find(([, is]) => !is);
    if (first) first.splice(0, 2, listed(silent), "the sources do not say");
    return silent.length < names.length ? [about(label, each(known.filter(([, is]) => is)))] : [];
  };
  const pay = rows.find(({ aspect }) => aspect.kind === "money");
  const next = shown.map(({ slug }) => pack.moves.get(slug).advance);
  const steps = next.map((posts) => [...posts.slice(0, 2).map(pack.title), ...(posts.length > 2 ? ["…"] : [])].join(", "));
  const last = [...(pay ? facts(pay.aspect.label, pay.values.map((values, at) => paid(pack, shown[at], values))) : []), ...facts("Next step", steps)];
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
