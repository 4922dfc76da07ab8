// Defines <rolefit-compare> and <rolefit-quiz> at once; fetches the core when one is about to be seen.
// The build fills in its glue and its wasm, each by name and integrity value.
const CORE = "__CORE__";
const VERSION = "__VERSION__";
const ATTRIBUTES = {
  compare: ["roles", "aspects", "show", "picker"],
  quiz: ["roles", "audience", "length"],
};
const SHARED = ["pack", "lang", "theme", "storage", "loading", "heading-level", "permalink"];
// The same in short, in the other languages that the interface speaks.
const NOTICES = {
  de: "Die interaktive Fassung ist hier nicht verfügbar.",
  es: "La versión interactiva no está disponible aquí.",
  ar: "النسخة التفاعلية غير متاحة هنا.",
};
// The language around a node, also from within another element's shadow root.
const languageOf = (node) =>
  node?.closest("[lang]")?.lang.toLowerCase() ?? (node ? languageOf(node.getRootNode().host) : "");

let core, sheet, starting;

// One core a page, however many elements; after a failed start the next element tries again.
const start = () =>
  (starting ??= (async () => {
    if (!globalThis.WebAssembly?.compileStreaming || !("adoptedStyleSheets" in document)) {
      fault("unsupported-browser", "no WebAssembly or no constructed style sheets");
    }
    const glue = await load(CORE);
    glue.guard((error) => queueMicrotask(() => Rolefit.stop(error)));
    sheet = new CSSStyleSheet();
    sheet.replaceSync(glue.styles());
    core = glue;
  })().catch((error) => {
    starting = undefined;
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

  // The core is lost: every element shows what it showed before.
  static stop(error) {
    if (!core) return;
    core = undefined;
    starting = Promise.reject(error);
    starting.catch(() => {});
    drawnNow.forEach((element) => element.#fail(error));
  }

  connectedCallback() {
    if (this.#drawing) {
      if (this.#widget) core?.follow(this, this.#stage);
      return;
    }
    for (const name of Object.keys(this)) {
      // Set before the element was defined.
      const value = this[name];
      if (delete this[name]) this[name] = value;
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    // A prerendered picture stays until the live one is there. Without a box of its own an element with
    // nothing inside is never near, in WebKit, where a part of the page scrolls.
    if (!root.firstChild) root.append(document.createElement("slot"), document.createElement("div"));
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
      else if (core) this.#widget?.changed();
    });
  }

  /** Goes back to what the page asked for; after a failure, tries again. */
  reset() {
    if (core && this.#widget) this.#widget.reset();
    else if (this.#drawing) this.#again();
  }

  // Draws afresh off to the side, then swaps.
  #draw() {
    Rolefit.#near.unobserve(this);
    if (this.#drawing) return;
    drawnNow.add(this);
    const drawing = (this.#drawing = start().then(() => core.read(this, load, file, languageOf(this))));
    const current = () => drawing === this.#drawing;
    drawing
      .then(([pack, words]) => {
        if (!current()) return;
        this.#widget = new core.Widget(this, pack, words, (stage) => {
          if (!current()) return;
          this.#stage = stage;
          stage.part = "stage";
          const focused = this.matches(":focus-within");
          this.shadowRoot.adoptedStyleSheets = [sheet];
          this.shadowRoot.replaceChildren(stage);
          core.follow(this, stage);
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
    const [reason, advice] = FAILURES[code] ?? core?.FAILURES[code] ?? FAILURES.internal;
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
    if (core && this.#widget) {
      core.forget(this.#stage);
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
  };
  for (const name of names) {
    // The platform has this one already.
    if (name === "lang") continue;
    const property = name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
    Object.defineProperty(element.prototype, property, {
      get() {
        return this.getAttribute(name);
      },
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
