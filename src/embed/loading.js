// How the loader gets at its files. The build puts this in front of rolefit.js, and in front of this where
// the files are: `hosted.js`, or `bundled.js` in the entry for bundlers.

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

const fault = (code, error) => {
  throw Object.assign(Error(error.message ?? error), { code });
};

const file = async (entry) => {
  const response = await fetch(...place(entry));
  if (!response.ok) throw Error(`${response.status} ${entry[0]}`);
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
  const [binary] = await Promise.all([file(wasm), checked(glue)]).catch(failed);
  const refused = (error) => fault("wasm-refused", error);
  const module = await compile(binary).catch(refused);
  const started = await imported(glue).catch(failed);
  await (started.start?.(module) ?? started.default({ module_or_path: module })).catch(refused);
  return started;
};
