// Defines the elements at once; fetches the module that draws one when it is about to be seen.
// The build fills in the glue and the wasm of each module, by name and integrity value.
const CORE = { files: "__CORE__" };
const HIRE = { files: "__HIRE__" };
const VERSION = "__VERSION__";
const ATTRIBUTES = {
  compare: ["roles", "aspects", "show", "picker", "hiring"],
  quiz: ["roles", "audience", "length", "hiring"],
  hire: ["roles", "show"],
};
const SHARED = ["pack", "lang", "theme", "storage", "loading", "heading-level", "permalink"];
// What a reader is told, and what the console says to the page's developer.
const FAILURES = {
  "wasm-refused": [
    "This page does not allow it to run.",
    "Add 'wasm-unsafe-eval' to script-src in this page's Content-Security-Policy.",
  ],
  "load-failed": [
    "It could not be loaded.",
    "Upload all files of one version together; script-src, connect-src and Access-Control-Allow-Origin must let this page fetch them.",
  ],
  "unsupported-browser": ["This browser is too old for it.", "See the supported browsers."],
  internal: ["It has stopped working.", ""],
};
// The same in short, in the other languages that the interface speaks.
const NOTICES = {
  de: "Die interaktive Fassung ist hier nicht verfügbar.",
  es: "La versión interactiva no está disponible aquí.",
  ar: "النسخة التفاعلية غير متاحة هنا.",
};
// The language around a node, also from within another element's shadow root.
const languageOf = (node) =>
  node?.closest("[lang]")?.lang.toLowerCase() ?? (node ? languageOf(node.getRootNode().host) : "");

const fault = (code, error) => {
  throw Object.assign(Error(error.message ?? error), { code });
};

const file = async ([name, integrity]) => {
  const response = await fetch(new URL(name, import.meta.url).href, { integrity });
  if (!response.ok) throw Error(`${response.status} ${name}`);
  return response;
};

// A server that sends the wrong media type costs only the streaming.
const compile = async (response) => {
  const spare = response.clone();
  try {
    return await WebAssembly.compileStreaming(response);
  } catch {
    return WebAssembly.compile(await spare.arrayBuffer());
  }
};

// Fetches glue and wasm of a module, and starts it.
const load = async ([glue, wasm]) => {
  const failed = (error) => fault("load-failed", error);
  // Checked before it is imported: a module's own import takes no integrity everywhere.
  const [binary] = await Promise.all([file(wasm), file(glue)]).catch(failed);
  const refused = (error) => fault("wasm-refused", error);
  const module = await compile(binary).catch(refused);
  const started = await import(new URL(glue[0], import.meta.url)).catch(failed);
  await (started.start?.(module) ?? started.default({ module_or_path: module })).catch(refused);
  return started;
};

// One of each module a page, however many elements; after a failed start the next element tries again.
const start = (home) =>
  (home.starting ??= (async () => {
    if (!globalThis.WebAssembly?.compileStreaming || !("adoptedStyleSheets" in document)) {
      fault("unsupported-browser", "no WebAssembly or no constructed style sheets");
    }
    const glue = await load(home.files);
    glue.guard((error) => queueMicrotask(() => Rolefit.stop(home, error)));
    home.sheet = new CSSStyleSheet();
    home.sheet.replaceSync(glue.styles());
    home.glue = glue;
  })().catch((error) => {
    home.starting = undefined;
    throw error;
  }));

const drawnNow = new Set();
class Rolefit extends HTMLElement {
  static #near = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && target.#draw()),
    { rootMargin: "400px" },
  );
  #widget;
  #drawing;
  #stage;
  #before;
  #changes = [];

  // A module is lost: every element of it shows what it showed before.
  static stop(home, error) {
    if (!home.glue) return;
    home.glue = undefined;
    home.starting = Promise.reject(error);
    home.starting.catch(() => {});
    drawnNow.forEach((element) => element.constructor.home === home && element.#fail(error));
  }

  connectedCallback() {
    if (this.#drawing) {
      if (this.#widget) this.constructor.home.glue?.follow(this, this.#stage);
      return;
    }
    for (const name of Object.keys(this)) {
      // Set before the element was defined.
      const value = this[name];
      if (delete this[name]) this[name] = value;
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    // A prerendered picture stays until the live one is there.
    if (!root.firstChild) root.append(document.createElement("slot"));
    this.#before ??= [...root.childNodes];
    if (this.getAttribute("loading") === "eager") return this.#draw();
    Rolefit.#near.observe(this);
    for (const touch of ["focusin", "pointerover"]) this.addEventListener(touch, this.#draw, { once: true });
  }

  // A move disconnects an element for a moment only: what the reader did stays.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  attributeChangedCallback(name) {
    if (!this.isConnected || this.#changes.push(name) > 1) return;
    queueMicrotask(() => {
      const names = this.#changes.splice(0);
      if (!this.#drawing) return names.includes("loading") && this.isConnected && this.connectedCallback();
      if (names.includes("pack") || names.includes("lang")) this.#again();
      else if (this.constructor.home.glue) this.#widget?.changed();
    });
  }

  /** Goes back to what the page asked for; after a failure, tries again. */
  reset() {
    if (this.constructor.home.glue && this.#widget) this.#widget.reset();
    else if (this.#drawing) this.#again();
  }

  // Draws afresh off to the side, then swaps.
  #draw() {
    Rolefit.#near.unobserve(this);
    if (this.#drawing) return;
    drawnNow.add(this);
    const { home } = this.constructor;
    const drawing = (this.#drawing = start(home).then(() => home.glue.read(this, load, languageOf(this))));
    const current = () => drawing === this.#drawing;
    drawing
      .then(([pack, words]) => {
        if (!current()) return;
        this.#widget = new home.glue.Widget(this, pack, words, (stage) => {
          if (!current()) return;
          this.#stage = stage;
          stage.part = "stage";
          const focused = this.matches(":focus-within");
          this.shadowRoot.adoptedStyleSheets = [home.sheet];
          this.shadowRoot.replaceChildren(stage);
          home.glue.follow(this, stage);
          if (!focused) return;
          stage.tabIndex = -1;
          stage.focus({ preventScroll: true });
        });
      })
      .catch((error) => current() && this.#fail(error));
  }

  // The page's own text shows, with a line on what happened.
  #fail(error) {
    const { code = "internal", message = `${error}`, details = [] } = error;
    const [reason, advice] = FAILURES[code] ?? this.constructor.home.glue?.FAILURES[code] ?? FAILURES.internal;
    const language = languageOf(this).split("-")[0];
    const short = Object.hasOwn(NOTICES, language) ? NOTICES[language] : undefined;
    const notice = document.createElement("p");
    notice.part = "notice";
    notice.role = "status";
    notice.lang = short ? language : "en";
    notice.dir = "auto";
    notice.textContent = short ?? `The interactive version is not available here. ${reason}`;
    this.#widget = undefined;
    this.shadowRoot.replaceChildren(...this.#before, notice);
    console.error(`Rolefit ${VERSION}: ${code}: ${message} ${advice}`, details);
    const detail = { code, message, details };
    this.dispatchEvent(new CustomEvent("rolefit-error", { bubbles: true, composed: true, detail }));
  }

  #again() {
    this.#leave();
    if (!this.isConnected) return;
    this.connectedCallback();
    this.#draw();
  }

  #leave() {
    Rolefit.#near.unobserve(this);
    drawnNow.delete(this);
    if (this.constructor.home.glue && this.#widget) {
      this.constructor.home.glue.forget(this.#stage);
      this.#widget.free();
    }
    if (this.#drawing) this.shadowRoot.replaceChildren(...this.#before);
    this.#widget = this.#stage = this.#drawing = undefined;
  }
}

for (const [kind, own] of Object.entries(ATTRIBUTES)) {
  const names = [...own, ...SHARED];
  const element = class extends Rolefit {
    static observedAttributes = names;
    static home = kind === "hire" ? HIRE : CORE;
  };
  for (const name of names) {
    // The platform has this one already.
    if (name === "lang") continue;
    const property = name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
    Object.defineProperty(element.prototype, property, {
      get() { return this.getAttribute(name); },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
      enumerable: true,
      configurable: true,
    });
  }
  const tag = `rolefit-${kind}`;
  customElements.get(tag) ?? customElements.define(tag, element);
}

// A plain link survives where tags are stripped: <a class="rolefit" href="…#rolefit=compare:a+b">.
const turn = (link) => {
  const [, kind, slugs, rest] = /[#&]rolefit=(compare|quiz|hire)(?::([^;&.]*))?([^&]*)/.exec(link.hash) ?? [];
  if (!kind || link.isContentEditable || link.closest("rolefit-compare, rolefit-quiz, rolefit-hire")) return;
  const element = document.createElement(`rolefit-${kind}`);
  const set = (name, value) => value && element.setAttribute(name, decodeURIComponent(value).replace(/[+,]/g, " "));
  set("roles", slugs);
  for (const [, name, value] of rest.matchAll(/;([a-z-]+)=([^;]*)/g)) {
    if ([...ATTRIBUTES[kind], ...SHARED].includes(name)) set(name, value);
  }
  link.replaceWith(element);
  element.append(link);
};
// One with a slip in it stays a link.
const tried = (link) => { try { turn(link); } catch {} };
const upgrade = () => document.querySelectorAll("a.rolefit[href*='rolefit=']").forEach(tried);
upgrade();
new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
