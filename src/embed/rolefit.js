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
const TAGS = Object.keys(ATTRIBUTES).map((kind) => `rolefit-${kind}`);
// A form or a picture named as a function of `document` stands in front of it.
const call = (name, word) => document.__proto__[name].call(document, word);
const all = (selector) => call("querySelectorAll", selector);
const make = (tag) => call("createElement", tag);
// The language around a node, also from within another element's shadow root; XML has another name for it.
const languageOf = (node) => {
  const around = node?.closest("[*|lang],[xml\\:lang]");
  if (around) return (around.getAttribute("lang") ?? around.getAttribute("xml:lang")).trim().toLowerCase();
  return node ? languageOf(node.getRootNode().host) : "";
};

// One of each module a page, however many elements; after a failed start the next element tries again.
const start = (home) =>
  (home.starting ??= (async () => {
    if (!globalThis.WebAssembly?.compileStreaming || !("adoptedStyleSheets" in document)) {
      fault("unsupported-browser", "too old");
    }
    const glue = await load(home.files);
    glue.guard((error) => queueMicrotask(() => Rolefit.stop(home, error)));
    home.glue = glue;
  })().catch((error) => {
    home.starting = undefined;
    throw error;
  }));

const drawnNow = new Set();
class Rolefit extends HTMLElement {
  static #near = new IntersectionObserver(
    // What has no box of its own is never seen to be near.
    (entries) => entries.forEach(({ isIntersecting, target }) => (isIntersecting || getComputedStyle(target).display === "contents") && target.#draw()),
    { rootMargin: "400px" },
  );
  // On paper, too, all is to be there that the reader has not come to.
  static {
    addEventListener("beforeprint", () => all(TAGS).forEach((it) => #before in it && it.#draw()));
  }
  #home = this.constructor.home;
  #root;
  #widget;
  #drawing;
  #stage;
  #before;
  #language;
  #changes = [];

  // A module is lost: every element of it shows what it showed before.
  static stop(home, error) {
    if (!home.glue) return;
    home.glue = undefined;
    home.starting = Promise.reject(error);
    home.starting.catch(() => {});
    drawnNow.forEach((element) => element.#home === home && element.#fail(error));
  }

  connectedCallback() {
    if (this.#drawing) {
      if (this.#home.glue && this.#stage) this.#attempt(() => this.#follow());
      return;
    }
    // Set before the element was defined. (Old libraries have an `Object.keys` of their own.)
    for (const [name, value] of Object.entries(this)) {
      if (delete this[name]) this[name] = value;
    }
    const root = (this.#root ??= this.shadowRoot ?? this.attachShadow({ mode: "open" }));
    // A prerendered picture stays until the live one is there. Without a box of its own an element with
    // nothing inside is never near, in WebKit, where a part of the page scrolls.
    const part = (name) => root.append(make(name));
    if (!root.firstChild) {
      part("slot");
      if (!this.firstChild) part("br");
    }
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
      if (names.includes("pack")) this.#again();
      else if (this.#home.glue) this.#widget?.changed();
    });
  }

  /** Goes back to what the page asked for; after a failure, tries again. */
  reset() {
    if (this.#home.glue && this.#widget) this.#widget.reset();
    else if (this.#drawing) this.#again();
  }

  // Draws afresh off to the side, then swaps.
  #draw() {
    Rolefit.#near.unobserve(this);
    if (this.#drawing) return;
    drawnNow.add(this);
    const language = (this.#language = languageOf(this));
    const home = this.#home;
    const drawing = (this.#drawing = start(home).then(() => home.glue.read(this, load, file, language)));
    const current = () => drawing === this.#drawing;
    drawing
      .then((read) => {
        if (!current()) return;
        const swap = (stage) => current() && this.#attempt(() => this.#swap(stage));
        this.#widget = new home.glue.Widget(this, ...read, swap);
      })
      .catch((error) => current() && this.#fail(error));
  }

  #swap(stage) {
    this.#stage = stage;
    stage.part = "stage";
    const focused = this.matches(":focus-within");
    this.#show(stage);
    this.#follow();
    if (!focused) return;
    stage.tabIndex = -1;
    stage.focus({ preventScroll: true });
  }

  #show(...nodes) {
    this.#root.replaceChildren(...nodes);
    // A height in the element's own style keeps its place free until something shows there.
    this.style.minHeight = "";
  }

  // Takes on what is around it, also in another document.
  #follow() {
    // Nobody looks at a document without a window.
    if (!this.ownerDocument.defaultView) return;
    // What goes wrong inside has told it by itself.
    const speak = () => this.#speak().catch(() => {});
    this.#home.glue.follow(this, this.#stage, speak);
    speak();
  }

  // What the reader did stays when the page changes its language.
  async #speak() {
    const language = languageOf(this);
    if (language === this.#language) return;
    this.#language = language;
    const words = await this.#home.glue.wordsOf(language, file);
    if (this.#home.glue && language === this.#language) this.#widget?.speak(...words);
  }

  // The core swallows what is thrown on its way back here.
  #attempt(act) {
    try {
      act();
    } catch (error) {
      queueMicrotask(() => this.#fail(error));
    }
  }

  // Says what happened to the page and its author; returns what readers are told.
  #tell(error) {
    const { code = "internal", message = `${error}`, details = [] } = error;
    const [reason = "It has stopped working.", usual = ""] = FAILURES[code] ?? this.#home.glue?.FAILURES[code] ?? [];
    console.error(`Rolefit ${VERSION}: ${code}: ${message.replace(/\.?$/, ".")} ${error.advice ?? usual}`, details);
    const detail = { code, message, details };
    this.dispatchEvent(new CustomEvent("rolefit-error", { bubbles: true, composed: true, detail }));
    return reason;
  }

  // The page's own text shows, with a line on what happened.
  #fail(error) {
    this.#drop();
    const [language] = languageOf(this).match(/^[a-z]*/);
    const short = NOTICES[language];
    const notice = make("p");
    Object.assign(notice, { part: "notice", role: "status", lang: short ? language : "en", dir: "auto" });
    this.#show(...this.#before, notice);
    const reason = this.#tell(error);
    notice.textContent = short || `The interactive version is not available here. ${reason}`;
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
    this.#drop();
    if (this.#drawing) this.#root.replaceChildren(...this.#before);
    this.#drawing = undefined;
  }

  #drop() {
    if (this.#home.glue && this.#widget) {
      this.#home.glue.forget(this.#stage);
      this.#widget.free();
    }
    this.#widget = this.#stage = undefined;
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
    // Unlike descriptors, these take nothing from what a page has put into `Object.prototype`.
    const { prototype } = element;
    prototype.__defineGetter__(property, function () { return this.getAttribute(name); });
    prototype.__defineSetter__(property, function (value) {
      // As a framework has it from its markup.
      if (value === true) value = "";
      if (value === false) value = { picker: "off", hiring: "off", storage: "none" }[name];
      this[value == null ? "removeAttribute" : "setAttribute"](name, value);
    });
  }
  const tag = `rolefit-${kind}`;
  customElements.get(tag) ?? customElements.define(tag, element);
}
