// Where in the text of a JSON document a path such as `$.roles[3].values.pay` leads.

/** The part of `text` that the path names, as `[start, end]`; of what is nearest when it is missing. */
export const locate = (text, path) => {
  const steps = [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\["([^"]*)"\]/g)];
  let at = blanksAfter(text, 0);
  for (const [, name, index, quoted] of steps) {
    const inside = index === undefined ? field(text, at, name ?? quoted) : entry(text, at, Number(index));
    if (inside === undefined) break;
    at = inside;
  }
  return [at, valueEnd(text, at)];
};

/** The line, from 1, at which an offset stands. */
export const lineOf = (text, offset) => text.slice(0, offset).split("\n").length;

const blanksAfter = (text, at) => {
  while (" \n\r\t".includes(text[at] || "x")) at += 1;
  return at;
};

const stringEnd = (text, at) => {
  for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
  return at + 1;
};

const valueEnd = (text, at) => {
  if (text[at] === '"') return stringEnd(text, at);
  if (!"{[".includes(text[at] || "x")) {
    while (at < text.length && !",]} \n\r\t".includes(text[at])) at += 1;
    return at;
  }
  for (let depth = 0; at < text.length; ) {
    if (text[at] === '"') {
      at = stringEnd(text, at);
      continue;
    }
    if ("{[".includes(text[at])) depth += 1;
    if ("}]".includes(text[at])) depth -= 1;
    at += 1;
    if (!depth) break;
  }
  return at;
};

// The offsets of what stands between a list's or an object's commas.
const parts = function* (text, at) {
  for (at = blanksAfter(text, at + 1); at < text.length && !"]}".includes(text[at]); ) {
    yield at;
    at = blanksAfter(text, valueEnd(text, at));
    if (text[at] === ":") at = blanksAfter(text, valueEnd(text, blanksAfter(text, at + 1)));
    if (text[at] !== ",") return;
    at = blanksAfter(text, at + 1);
  }
};

const entry = (text, at, index) => (text[at] === "[" ? [...parts(text, at)][index] : undefined);

const field = (text, at, name) => {
  if (text[at] !== "{") return undefined;
  for (const key of parts(text, at)) {
    const end = stringEnd(text, key);
    if (text.slice(key, end) !== JSON.stringify(name)) continue;
    return blanksAfter(text, blanksAfter(text, end) + 1);
  }
  return undefined;
};
