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
  const kinds = new Map(pack.aspects.map(({ id, kind }) => [id, kind]));
  return { ...pack, roles, list: pack.roles, moves, title, sources, labels, concepts, kinds };
};

const KINDS = ["entry", "advance", "lateral"];
const key = ({ text, gist, items, source, moves, ...rest }) => gist ?? text ?? JSON.stringify(moves ? KINDS.map((kind) => moves[kind]) : rest);

/** What a phrase is about: no text of a pack has a line break. */
const meaningOf = (item) => (item.concept ? `\n${item.concept}` : (item.text ?? item));

/** Each thing that a list row names once, with the phrases of each role on it: what all have, then the first two, then others, then one. */
const linesOf = (pack, aspect, values) => {
  const known = new Map();
  for (const [at, sourced] of values.entries()) {
    for (const { source, items } of sourced) {
      for (const item of items) {
        const phrase = item.text ? { ...item, source } : { text: item, source };
        const meaning = meaningOf(phrase);
        let line = known.get(meaning);
        if (!line) known.set(meaning, (line = { count: 0, counts: !aspect.generic && !pack.concepts.get(item.concept)?.generic, phrases: values.map(() => []) }));
        if (!line.phrases[at].length) line.count += 1;
        line.phrases[at].push(phrase);
      }
    }
  }
  const lines = [...known.values()];
  const single = lines.filter(({ count }) => count === 1);
  const rank = ({ count, phrases }) => (count === values.length ? 0 : phrases.slice(0, 2).every(({ length }) => length) ? 1 : 2);
  return { common: lines.filter(({ count }) => count > 1).sort((one, other) => rank(one) - rank(other)), single };
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
    if (aspect.kind === "list") row.lines = linesOf(pack, aspect, values);
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

/** Of the things that any role lists, in whichever rows, those that several do, and how many all do. */
export const shared = (pack, shown) => {
  const things = new Map();
  const lists = pack.aspects.filter(({ kind, generic }) => kind === "list" && !generic);
  shown.forEach((role, at) => {
    for (const item of lists.flatMap(({ id }) => role.values[id] ?? []).flatMap(({ items }) => items)) {
      const concept = pack.concepts.get(item.concept);
      if (concept?.generic) continue;
      const [meaning, text] = [meaningOf(item), item.text ?? item];
      let thing = things.get(meaning);
      if (!thing) things.set(meaning, (thing = { label: concept?.label ?? text, concept, by: new Map() }));
      if (!thing.by.has(at)) thing.by.set(at, text);
    }
  });
  const common = [...things.values()].filter(({ by }) => by.size > 1);
  return { common, number: common.filter(({ by }) => by.size === shown.length).length, all: things.size };
};

const APART = 0.25;
const POLE = 25;
const LEANING = 0.8;

/** Any two of what stands on a scale of that length, where they are far enough apart. */
const pairs = (stands, scale) =>
  stands
    .flatMap((one, at) => stands.slice(at + 1).map((other) => ({ ends: [one, other], distance: Math.abs(one.at - other.at) / scale })))
    .filter(({ distance }) => distance >= APART);

/**
 * On what the roles stand apart: `{label, ends: [{role, stands}, …], editorial}`, two
 * of two roles, three of more.
 */
export const contrasts = (pack, shown) => {
  const found = [];
  for (const { id, label, kind, levels } of pack.aspects) {
    if (kind !== "level") continue;
    const said = shown.map(({ values }) => values[id]?.[0]);
    const stands = said.flatMap((value, role) => (value ? [{ role, at: levels.indexOf(value.level), stands: value.level, because: [] }] : []));
    const ours = ({ role }) => pack.sources.get(said[role].source).editorial;
    for (const pair of pairs(stands, levels.length - 1)) found.push({ id, label, editorial: pair.ends.some(ours), ...pair });
  }
  const says = (role) => (id) => pack.kinds.get(id) !== "list" && (pack.kinds.get(id) !== "moves" ? shown[role].values[id]?.length > 0 : true);
  for (const { id, label, low, high } of pack.dimensions ?? []) {
    const stands = shown.flatMap(({ targets }, role) => {
      const { importance, at, because = [] } = targets?.[id] ?? {};
      return importance ? [{ role, at, pole: at > 50 ? high : low, because }] : [];
    });
    for (const { ends, distance } of pairs(stands, 100)) {
      const off = ({ at }) => Math.abs(at - 50);
      const opposite = ends[0].pole !== ends[1].pole && ends.every((one) => off(one) >= 50 - POLE);
      const nearer = off(ends[1]) > off(ends[0]) ? 1 : 0;
      const [one, other] = ends.map((end, at) => ({ ...end, stands: opposite || at === nearer ? end.pole : undefined }));
      const together = one.because.some((id) => pack.kinds.get(id) !== "list" && other.because.includes(id));
      if (together || (!one.because.some(says(other.role)) && !other.because.some(says(one.role)))) {
        found.push({ id, label, editorial: true, ends: [one, other], distance });
      }
    }
  }
  const whom = ({ ends }) => ends.filter(({ stands }) => stands).map(({ role }) => role);
  const weight = (one) => one.distance * (whom(one).length === 2 ? 1 : LEANING);
  found.sort((one, other) => weight(other) - weight(one));
  const told = [];
  const placed = new Set();
  const news = (one) => whom(one).filter((role) => !placed.has(role)).length;
  for (const most = shown.length > 2 ? 3 : 2; told.length < most; ) {
    const again = ({ id, ends }) => told.some((one) => one.id === id || ends.some(({ because }) => because.includes(one.id)));
    const left = found.filter((one) => !again(one));
    if (!left.length) break;
    const next = told.length ? left.reduce((best, one) => (news(one) > news(best) ? one : best)) : left[0];
    told.push(next);
    for (const role of whom(next)) placed.add(role);
  }
  return told;
};
