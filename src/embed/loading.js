// How the loader gets at its files. The build puts this in front of rolefit.js, and in front of this where
// the files are: `hosted.js`, or `bundled.js` in the entry for bundlers.

// What a reader is told, and what the console says to the page's developer.
const FAILURES = {
  "wasm-refused": [
    "This page does not allow it to run.",
    "Add 'wasm-unsafe-eval' to script-src.",
  ],
  "load-failed": [
    "It could not be loaded.",
    "If the connection stands, script-src, connect-src or Access-Control-Allow-Origin must allow it.",
  ],
  "unsupported-browser": ["This browser is too old for it."],
};
// The same in short, in the other languages that the interface speaks.
const NOTICES = {
  __proto__: null,
  de: "Die interaktive Fassung ist hier nicht verfügbar.",
  es: "La versión interactiva no está disponible aquí.",
  ar: "النسخة التفاعلية غير متاحة هنا.",
};

const fault = (code, message, advice) => {
  throw Object.assign(Error(message), { code, advice });
};
const wrong = (name, what, advice = WHY) => fault("load-failed", `${name} ${what}`, advice);

const file = async (entry) => {
  const [name] = entry;
  const [url, options] = place(entry);
  const lacks = (why, advice) => wrong(name, `is not to be had (${why})`, advice);
  const answered = (response) => (response.ok ? response : lacks(response.status));
  try {
    return answered(await fetch(url, options));
  } catch (error) {
    if (error.advice) throw error;
    // Browsers say of a file that was changed that it cannot be fetched.
    const other = await answered(await fetch(url).catch(() => lacks(error.message, null))).text().catch(() => "");
    return fetch(url, options).catch(() => wrong(name, /^\s*</.test(other) ? "is an HTML page" : "was changed on its way"));
  }
};

// A server that sends the wrong media type costs only the streaming.
const compile = async (response) => {
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch {
    return WebAssembly.compile(await response.arrayBuffer());
  }
};

// Fetches glue and wasm of a module, and starts it.
const load = async ([glue, wasm]) => {
  const [binary, script] = await Promise.all([file(wasm), checked(glue)]);
  const refused = (error) => fault("wasm-refused", error.message ?? error);
  const module = await compile(binary).catch(refused);
  const started = await imported(glue).catch(({ message }) => {
    const type = script.headers.get("Content-Type");
    wrong(glue[0], `as ${type}: ${message}`, /script/.test(type) ? null : WHY);
  });
  await (started.start?.(module) ?? started.default({ module_or_path: module })).catch(refused);
  return started;
};
