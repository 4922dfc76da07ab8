// What an element takes from its page: the pack, the wording, the colours; and what the page hears
// when the core is lost. The build appends this to the glue and fills in the locales and what reads
// packs.
const LOCALES = "__LOCALES__";
const READER = "__READER__";

let lost = () => {};

/** Has this called when the core is lost. */
export const guard = (onCoreLost) => (lost = onCoreLost);

// A panic or a full stack leaves the core in pieces. Not every browser tells the page of it, so it is
// caught on its way out of any of the core's functions.
const guarded = (core) =>
  Object.fromEntries(
    Object.entries(core).map(([name, part]) => [
      name,
      typeof part !== "function"
        ? part
        : (...words) => {
            try {
              return part(...words);
            } catch (error) {
              lost(error);
              throw error;
            }
          },
    ]),
  );

/** Starts the core, as the glue above does by itself, but with guarded functions. */
export const start = async (module) => {
  const { exports } = await WebAssembly.instantiate(module, __wbg_get_imports());
  __wbg_finalize_init({ exports: guarded(exports) }, module);
  // What pages give lists to write themselves by is passed over.
  write_with((value) => JSON.stringify(value, function (key) { return this[key]; }));
};

// Browsers do not say why something cannot be fetched.
const notFetched = () =>
  navigator.onLine
    ? "If the connection stands, connect-src or Access-Control-Allow-Origin must allow it."
    : "This device is offline.";

/** As in the loader: what a reader is told, and what the page's developer can do. */
export const FAILURES = {
  "pack-unreachable": ["Its roles could not be loaded."],
  "pack-invalid": ["Its roles could not be read.", "`cargo rolefit check` lists what is wrong."],
};

const unreachable = (url, reason, advice) => {
  throw Object.assign(Error(`${url}: ${reason}`), { code: "pack-unreachable", advice });
};

const textAt = async (url, base) => {
  // What the page's author can do about it.
  let advice = "That is no address.";
  try {
    const { href } = new URL(url, base);
    advice = notFetched();
    const response = await fetch(href);
    if (!response.ok) {
      const isGone = [404, 410].includes(response.status);
      advice = isGone ? `The server has no such file for this page: ${href}` : `The server's log says why it keeps ${href} from readers.`;
      throw Error(`${response.status} ${response.statusText}`);
    }
    return await response.text();
  } catch (error) {
    unreachable(url, error.message, advice);
  }
};

const packOf = (element) => {
  const url = element.getAttribute("pack");
  // As frame.html has it.
  if (element.refusal) unreachable(url, ...element.refusal);
  return url
    ? textAt(url, element.baseURI)
    : element.querySelector(':scope > script[type="application/json"]')?.textContent;
};

let starting;

// One reader a page, for elements that have a pack of their own only; after a failed start the next
// such element tries again.
const reader = (load) =>
  (starting ??= load(READER).catch((error) => {
    starting = undefined;
    throw error;
  }));

// A pack that extends another is read on that one: the bundled one, as this module has it, or one at a
// path of its own origin, which may extend another in turn. What cannot be had the reader names.
const above = async (read, text, url, seen) => {
  let name;
  try {
    name = JSON.parse(text).extends;
  } catch {}
  let below;
  let circle = "";
  if (name === "rolefit/operations") below = bundled();
  else if (typeof name === "string" && !/^rolefit\/\w+$/.test(name)) {
    const { href, origin } = new URL(name, url);
    const all = [...seen, href];
    if (seen.includes(href)) circle = all.join(", which extends ");
    else if (origin === new URL(url).origin) below = await above(read, await textAt(href), href, all);
  }
  return read(text, below, circle);
};

const encoded = async (element, load) => {
  const pack = packOf(element);
  if (pack === undefined) return;
  const [{ read }, text] = await Promise.all([reader(load), pack]);
  const url = new URL(element.getAttribute("pack") ?? "", element.baseURI).href;
  return above(read, text, url, [url]);
};

/**
 * The text of the locale of a language, when there is one other than English, and the language; `file`
 * fetches it. Where it cannot be had, English does.
 */
export const wordsOf = async (language, file) => {
  const known = [language, language.split(/[-_]/)[0]].find((tag) => Object.hasOwn(LOCALES, tag));
  if (!known) return [undefined, language];
  try {
    return [await (await file(LOCALES[known])).text(), language];
  } catch ({ message, advice }) {
    console.error(`Rolefit: ${message}, so it is in English. ${advice ?? notFetched()}`);
    return [undefined, "en"];
  }
};

const warn = (element, text) => console.warn(`Rolefit: <${element.localName}> ${text}`, element);

// What `cargo rolefit render --form light` writes has headings and paragraphs of its own.
const STRANGE = ":scope:not(:has(caption, h2:first-child + h3))";
const OUTSIDE = `rolefit-compare, rolefit-quiz, rolefit-hire, main, article, section, aside, footer, form, nav, figure, blockquote, pre, hr, iframe, video, script:not([type$=json]), ${STRANGE} :is(h1, h2, :not(:first-child):is(h3, h4))`;
const BLOCKS = "p, ul, ol, dl, div, table";
// Text for the time before is short, or in a table.
const MUCH = `${STRANGE} > p:not(:has(b)) ~ p:not(:has(b)) ~ p:not(:has(b))`;

// Slips in a page's source that make a parser take the page for the element's content, or the other way round.
const mend = (element) => {
  const around = element.parentElement;
  if (!element.nextElementSibling && element.querySelector(OUTSIDE)) {
    warn(element, `has no end tag of its own, so what follows became its content. Write </${element.localName}>.`);
    return element.after(...element.childNodes);
  }
  if (!element.nextElementSibling && element.querySelector(MUCH)) {
    warn(element, `holds paragraphs that go once it is drawn. If they are the page's own, write </${element.localName}> before them.`);
  }
  if (around?.localName !== "p" || element.firstElementChild) return;
  // Paragraphs cannot hold blocks: these stand behind, and an end tag that is left over makes an empty one.
  const block = around.nextSibling;
  const sources = block?.nextElementSibling;
  const end = sources?.matches("ol, ul") ? sources.nextElementSibling : sources;
  if (!block?.matches?.(BLOCKS) || end?.localName !== "p" || end.hasChildNodes() || end.attributes.length) return;
  warn(element, `stands in a <p>, which cannot hold the <${block.localName}> inside it. Put it outside.`);
  element.append(block, ...(end === sources ? [] : [sources]));
  end.remove();
};

/**
 * An element's own pack, encoded for the core, and the text of its locale, each when there is one, and the
 * language of that. `load` starts a module of this version, `file` fetches one of its files.
 */
export const read = async (element, load, file, language) => {
  const page = element.ownerDocument;
  if (page.readyState !== "loading") mend(element);
  else page.addEventListener("DOMContentLoaded", () => mend(element), { once: true });
  const [pack, words] = await Promise.all([encoded(element, load), wordsOf(language, file)]);
  return [pack, ...words];
};
