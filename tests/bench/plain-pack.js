// What the hand-written comparison knows of a pack, and works out of it for the roles it shows.

/** Lower case, without accents. */
export const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** A pack, looked up by role once, so that no question goes through all roles or all relations. */
export const index = (pack) => {
  const roles = new Map(pack.roles.map((role) => [role.slug, role]));
  const moves = new Map(pack.roles.map(({ slug }) => [slug, { entry: [], advance: [], lateral: [], told: [] }]));
  const title = (post) => roles.get(post)?.title ?? post;
  const add = (role, kind, post, source) => {
    const own = moves.get(role);
    if (!own) return;
    own[kind].push(post);
    if (source) own.told.push(source);
  };
  for (const { from, to, kind, source } of pack.relations) {
    add(from, kind, to, source);
    add(to, kind === "advance" ? "entry" : kind, from, source);
  }
  const sources = new Map(pack.sources.map((source, place) => [source.id, { ...source, place }]));
  const labels = new Map(pack.groups.map(({ id, label }) => [id, label]));
  const concepts = new Map(pack.concepts?.map((concept) => [concept.id, concept]));
  return { ...pack, roles, list: pack.roles, moves, title, sources, labels, concepts };
};

const KINDS = ["entry", "advance", "lateral"];
const key = ({ text, gist, items, source, moves, ...rest }) => gist ?? text ?? JSON.stringify(moves ? KINDS.map((kind) => moves[kind]) : rest);

/** What a phrase is about: no text of a pack has a line break. */
const meaningOf = (item) => (item.concept ? `\n${item.concept}` : (item.text ?? item));

/** Each thing that a list row names once, with the phrases of each role on it: what all have, then some, then one. */
const linesOf = (values) => {
  const known = new Map();
  for (const [at, sourced] of values.entries()) {
    for (const { source, items } of sourced) {
      for (const item of items) {
        const phrase = item.text ? { ...item, source } : { text: item, source };
        const meaning = meaningOf(phrase);
        let line = known.get(meaning);
        if (!line) known.set(meaning, (line = { meaning, phrase, count: 0, phrases: values.map(() => []) }));
        if (!line.phrases[at].length) line.count += 1;
        line.phrases[at].push(phrase);
      }
    }
  }
  const lines = [...known.values()];
  const one = lines.filter(({ count }) => count === 1);
  const some = lines.filter(({ count }) => count > 1 && count < values.length);
  const all = lines.filter(({ count }) => count > 1 && count === values.length);
  return { common: [...all, ...some], single: one };
};

/** What these roles say, row by row, and the sources that they name. */
export const compare = (pack, shown) => {
  const valuesOf = (role, { id, kind }) => {
    if (kind !== "moves") return role.values[id] ?? [];
    const moves = pack.moves.get(role.slug);
    return role.path || KINDS.some((kind) => moves[kind].length) ? [{ moves, path: role.path }] : [];
  };
  const used = new Set();
  const rows = [];
  for (const aspect of pack.aspects) {
    const values = shown.map((role) => valuesOf(role, aspect));
    if (!values.some((one) => one.length)) continue;
    for (const { source, moves, path } of values.flat()) {
      for (const id of moves ? [...moves.told, path?.source] : [source]) if (id) used.add(id);
    }
    const row = { aspect, values };
    if (aspect.kind === "list") row.lines = linesOf(values);
    const known = values.filter((one) => one.length);
    const keys = known.map((one) => [...new Set(one.flatMap((value) => value.items?.map(meaningOf) ?? key(value)))].sort().join("\n"));
    row.apart = keys.some((one) => one !== keys[0]);
    row.alike = !row.apart && known.length === values.length;
    rows.push(row);
  }
  const cited = [...used].map((id) => pack.sources.get(id)).sort((one, other) => one.place - other.place);
  return { shown, rows, cited: new Map(cited.map((source, place) => [source.id, { ...source, number: place + 1 }])) };
};

/** All that a row says, to be searched. */
export const textOf = (pack, { aspect, values }) => {
  const said = values.flat().flatMap(({ text, gist, items, level, moves, path }) => [
    text,
    gist,
    level,
    ...(items ?? []).map((item) => item.text ?? item),
    ...(moves ? [...KINDS.flatMap((kind) => moves[kind]), ...(path?.steps ?? [])].map(pack.title) : []),
  ]);
  return fold([aspect.label, pack.labels.get(aspect.group), aspect.help, ...said].filter(Boolean).join("\n"));
};

/** Of the things that any role lists, those that all list, in whichever rows, and which of them by the pack's own reading. */
export const shared = (pack, { shown, rows }) => {
  const known = new Map();
  const isOurs = ({ source }) => pack.sources.get(source).editorial;
  for (const { lines } of rows) {
    if (!lines) continue;
    for (const { meaning, phrase, phrases } of [...lines.common, ...lines.single]) {
      if (pack.concepts.get(phrase.concept)?.generic) continue;
      let thing = known.get(meaning);
      if (!thing) known.set(meaning, (thing = { label: pack.concepts.get(phrase.concept)?.label ?? phrase.text, by: new Map() }));
      phrases.forEach((one, at) => one.length && thing.by.set(at, (thing.by.get(at) ?? true) && one.every(isOurs)));
    }
  }
  const things = [...known.values()];
  const listed = (count) => things.filter(({ by }) => by.size >= count);
  const all = listed(shown.length).map(({ label, by }) => ({ label, ours: [...by.values()].some(Boolean) }));
  return { things: all, common: listed(2).length, all: things.length };
};

const STARK = 0.4;

/** On what the roles stand apart: `{label, ends: [[role, words], [role, words]]}`, two at most of two roles, three of more. */
export const contrasts = (pack, { shown, rows }) => {
  const apart = rows.filter((row) => row.apart);
  const found = [];
  const ours = (label, is) => (is ? `${label} (our reading)` : label);
  const add = (id, label, because, stands, scale) => {
    for (const [at, one] of stands.entries()) {
      for (const other of stands.slice(at + 1)) {
        const distance = Math.abs(one.at - other.at) / scale;
        const ends = [one, other];
        if (distance >= STARK) found.push({ id, label: ours(label, ends.some(({ editorial }) => editorial)), because: because(ends), distance, ends });
      }
    }
  };
  for (const { aspect, values } of apart) {
    if (aspect.kind !== "level") continue;
    const stands = values.flatMap(([value], role) => (value ? [{ role, at: aspect.levels.indexOf(value.level), words: value.level, editorial: pack.sources.get(value.source).editorial }] : []));
    add(aspect.id, aspect.label, () => [], stands, aspect.levels.length - 1);
  }
  for (const { id, label, low, high } of pack.dimensions ?? []) {
    const targets = shown.map(({ targets }) => targets?.[id]);
    const isPole = (target) => target?.importance && Math.abs(target.at - 50) >= 25;
    const stands = targets.flatMap((target, role) => (isPole(target) ? [{ role, at: target.at, words: target.at > 50 ? high : low, editorial: true }] : []));
    add(id, label, (ends) => ends.flatMap(({ role }) => targets[role].because), stands, 100);
  }
  const told = [];
  const placed = new Set();
  found.sort((one, other) => other.distance - one.distance);
  for (const most = shown.length > 2 ? 3 : 2; told.length < most; ) {
    const left = found.filter((one) => !told.some(({ id }) => id === one.id || one.because.includes(id)));
    if (!left.length) break;
    const news = ({ ends }) => ends.filter(({ role }) => !placed.has(role)).length;
    const next = left.reduce((best, one) => (news(one) > news(best) ? one : best));
    told.push(next);
    for (const { role } of next.ends) placed.add(role);
  }
  const near = apart.slice(1).filter(({ aspect }) => aspect.group === rows[0].aspect.group);
  for (const { aspect, values } of near) {
    const ends = values.slice(0, 2).map(([value], role) => ({ role, words: value?.gist }));
    if (told.length < 2 && ends.every(({ words }) => words)) told.push({ id: aspect.id, label: aspect.label, ends });
  }
  return told;
};
