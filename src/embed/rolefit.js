// Defines <rolefit-compare> and <rolefit-quiz> at once; fetches the core when one is about to be seen.
// The build fills in the names and integrity values of the files below.
const GLUE = ["__CORE_JS__", "__CORE_JS_INTEGRITY__"];
const WASM = ["__CORE_WASM__", "__CORE_WASM_INTEGRITY__"];
const LOCALES = "__LOCALES__";
const VERSION = "__VERSION__";
const ATTRIBUTES = {
  compare: ["roles", "aspects", "show", "picker"],
  quiz: ["roles", "audience", "length"],
};
const SHARED = ["pack", "lang", "theme", "storage", "loading", "heading-level", "permalink"];
const HINTS = {
  "wasm-refused": "Add 'wasm-unsafe-eval' to script-src in this page's Content-Security-Policy.",
  "load-failed": "Every file of the rolefit folder must be reachable from this page, unchanged, and with Access-Control-Allow-Origin when on another origin.",
  "unsupported-browser": "Rolefit needs WebAssembly and constructed style sheets.",
  "pack-unreachable": "The pack attribute must be the address of a JSON file that this page may fetch (connect-src, Access-Control-Allow-Origin).",
};
const NOTICE = "The interactive version is not available here.";

const fault = (code, error) => {
  throw Object.assign(Error(error.message ?? error), { code });
};

const file = async ([name, integrity]) => {
  const response = await fetch(new URL(name, import.meta.url), { integrity });
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

const live = new Set();
let started;

const start = async () => {
  if (!globalThis.WebAssembly?.compileStreaming || !("adoptedStyleSheets" in document)) {
    fault("unsupported-browser", "no WebAssembly or no constructed style sheets");
  }
  const failed = (error) => fault("load-failed", error);
  // Checked before it is imported: a module's own import takes no integrity everywhere.
  const [wasm] = await Promise.all([file(WASM), file(GLUE)]).catch(failed);
  const module = await compile(wasm).catch((error) => fault("wasm-refused", error));
  const core = await import(new URL(GLUE[0], import.meta.url)).catch(failed);
  await core.default({ module_or_path: module });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(core.styles());
  // A panic ends the core: every element shows the host's own text again.
  addEventListener("error", ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError && error.stack.includes(GLUE[0])) {
      live.forEach((element) => element.fail(error));
    }
  });
  return [core, sheet];
};

const packOf = async (element) => {
  const url = element.getAttribute("pack");
  if (!url) return element.querySelector(':scope > script[type="application/json"]')?.textContent;
  try {
    const response = await fetch(new URL(url, document.baseURI));
    if (!response.ok) throw Error(`${response.status} ${url}`);
    return await response.text();
  } catch (error) {
    fault("pack-unreachable", error);
  }
};

const wordsOf = async (element) => {
  const tag = element.closest("[lang]")?.lang ?? "";
  const locale = LOCALES[tag] ?? LOCALES[tag.split("-")[0]];
  return locale && (await file(locale).catch((error) => fault("load-failed", error))).text();
};

const near = new IntersectionObserver(
  (entries) => entries.forEach((entry) => entry.isIntersecting && entry.target.draw()),
  { rootMargin: "400px" },
);

class Rolefit extends HTMLElement {
  #id;
  #drawing;
  #told;

  connectedCallback() {
    live.add(this);
    if (this.#drawing) return;
    if (!this.shadowRoot) this.#show([]);
    if (this.getAttribute("loading") === "eager") this.draw();
    else near.observe(this);
    for (const touch of ["focusin", "pointerover"]) this.addEventListener(touch, this.draw);
  }

  // A move disconnects an element for a moment only: what the reader did stays.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  attributeChangedCallback(name) {
    if (!this.#drawing || this.#told) return;
    this.#told = true;
    queueMicrotask(() => {
      this.#told = false;
      if (name !== "pack" && name !== "lang") return this.#call("changed");
      this.#leave();
      if (this.isConnected) this.connectedCallback();
    });
  }

  reset() {
    this.#call("reset");
  }

  // Draws afresh off to the side, then swaps.
  draw() {
    near.unobserve(this);
    const drawing = (this.#drawing ??= Promise.all([
      (started ??= start()),
      packOf(this),
      wordsOf(this),
    ]));
    if (this.#id === undefined) {
      this.#id = 0;
      drawing
        .then(([[core, sheet], pack, words]) => {
          if (drawing !== this.#drawing) return;
          const stage = document.createElement("div");
          stage.part = "stage";
          this.#id = core.mount(this.localName, this, stage, pack, words, () => {
            this.shadowRoot.adoptedStyleSheets = [sheet];
            this.shadowRoot.replaceChildren(stage);
          });
        })
        .catch((error) => drawing === this.#drawing && this.fail(error));
    }
  }

  // The host's own text shows, with a line on what happened.
  fail(error) {
    const { code = "internal", message = `${error}`, details = [] } = error;
    const notice = document.createElement("p");
    notice.part = "notice";
    notice.role = "status";
    notice.textContent = NOTICE;
    this.#show([notice]);
    console.error(`Rolefit ${VERSION}: ${code}: ${message} ${HINTS[code] ?? ""}`, details);
    const detail = { code, message, details };
    this.dispatchEvent(new CustomEvent("rolefit-error", { bubbles: true, composed: true, detail }));
  }

  #show(nodes) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.replaceChildren(document.createElement("slot"), ...nodes);
  }

  #call(name) {
    const id = this.#id;
    if (id) started.then(([core]) => core[name](id));
  }

  #leave() {
    near.unobserve(this);
    live.delete(this);
    this.#call("unmount");
    if (this.#drawing) this.#show([]);
    this.#id = this.#drawing = undefined;
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

// A plain link survives where tags are stripped: <a class="rolefit" href="…#rolefit=compare:a+b">.
const upgrade = () =>
  document.querySelectorAll("a.rolefit[href*='#rolefit']").forEach((link) => {
    const [, kind, slugs] = /#rolefit[=-](compare|quiz)[:=]([^;&]*)/.exec(link.href) ?? [];
    if (!kind || link.parentElement.localName === `rolefit-${kind}`) return;
    const element = document.createElement(`rolefit-${kind}`);
    element.setAttribute("roles", decodeURIComponent(slugs).replace(/[+,]/g, " "));
    link.replaceWith(element);
    element.append(link);
  });
upgrade();
new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
