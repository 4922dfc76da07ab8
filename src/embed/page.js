// What an element takes from its page: the pack, the wording, the colours; and what the page hears
// when the core is lost. The build appends this to the glue and fills in the locales and what reads
// packs.
const LOCALES = "__LOCALES__";
const READER = "__READER__";

// A page's own script may call something else by these names.
const Element = HTMLElement.__proto__;
const Window = globalThis.__proto__.constructor;

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

const PACK = ':scope > script[type="application/json"]';

let starting;

// One reader a page, for elements that have a pack of their own only; after a failed start the next
// such element tries again.
const reader = (load) =>
  (starting ??= load(READER).catch((error) => {
    starting = undefined;
    throw error;
  }));

const unreachable = (url, reason, advice) => {
  throw Object.assign(Error(`${url}: ${reason}`), { code: "pack-unreachable", advice });
};

const ask = async (url, base) => {
  // What the page's author can do about it.
  let advice = "That is no address.";
  try {
    const { href } = new globalThis.URL(url, base);
    advice = notFetched();
    const answer = await fetch(href);
    if (answer.ok) return answer;
    const { status, statusText } = answer;
    advice = `The server has no such file for this page, or keeps it from readers: ${href}`;
    throw { message: `${status} ${statusText}` };
  } catch (error) {
    unreachable(url, error.message, advice);
  }
};

// A pack of the element's own, encoded for the core.
const encoded = async (element, load) => {
  const url = element.getAttribute("pack");
  if (!url && !element.querySelector(PACK)) return;
  // As frame.html has it.
  if (element.refusal) unreachable(url, ...element.refusal);
  const [{ packOf }, answer] = await Promise.all([reader(load), url && ask(url, element.baseURI)]);
  return packOf(element, answer || element.querySelector(PACK).textContent, bundled, ask, unreachable);
};

/**
 * The text of the locale of a language, when there is one other than English, and the language; `file`
 * fetches it. Where it cannot be had, English does.
 */
export const wordsOf = async (language, file) => {
  const known = [language, /^[a-z]*/.exec(language)[0]].find((tag) => Object.hasOwn(LOCALES, tag));
  if (!known) return [undefined, language];
  try {
    return [await (await file(LOCALES[known])).text(), language];
  } catch ({ message, advice }) {
    console.error(`Rolefit: ${message}, so it is in English. ${advice ?? notFetched()}`);
    return [undefined, "en"];
  }
};

const warn = (element, text) => console.warn(`Rolefit: <${element.localName}> ${text}`, element);

// What this project writes for the time before has a caption, or headings of its own.
const STRANGE = ":scope:not(:has(caption, h2:first-child + h3))";
const OUTSIDE = `rolefit-compare, rolefit-quiz, rolefit-hire, main, article, section, aside, footer, form, nav, figure, blockquote, pre, hr, iframe, video, script:not([type$=json]), ${STRANGE} :is(h1, h2, :not(:first-child):is(h3, h4), p:not(:has(b)) ~ p:not(:has(b)))`;
const BLOCKS = "p, ul, ol, dl, div, table, figure, blockquote";
// How far in the line begins that ends this text, or ends with it.
const indent = (text) => /\n([ \t]*)(\S|$)/.exec(text?.data)?.[1].length;

// Slips in a page's source that make a parser take the page for the element's content, or the other way round.
const mend = (element) => {
  const around = element.parentElement;
  const held = [...element.childNodes].filter((node) => node.localName !== "script");
  // An end tag that is there has something behind it, if only a line break, and what is inside stands further
  // in; what this project gives to paste is in a box of that class.
  if (!element.nextSibling && held.some((node) => node.localName ?? node.data.trim()) && !element.closest(".rolefit")) {
    const [own, inner] = [element.previousSibling, element.firstChild].map(indent);
    if ((inner <= own && element.matches(STRANGE)) || (!(inner > own) && element.querySelector(OUTSIDE))) {
      warn(element, `has no end tag of its own, it seems: what follows became its content. Write </${element.localName}>.`);
      return element.after(...held);
    }
    if (element.querySelector(`${STRANGE} p`)?.textContent.length > 120) warn(element, `holds a paragraph that goes once it is drawn. If that is the page's own, write </${element.localName}> before it.`);
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
  else addEventListener.call(page, "DOMContentLoaded", () => mend(element), { once: true });
  const [pack, words] = await Promise.all([encoded(element, load), wordsOf(language, file)]);
  return [pack, ...words];
};
