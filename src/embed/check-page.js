// check-page.html: looks at the files beside it, at policies and at a page of the author's, and says what is wrong.
// The build fills in the files, each by name and integrity value.
const FILES = "__FILES__";
const VERSION = "__VERSION__";

const said = new Set();
const say = (list, is, text) => {
  // What fails in several places for one reason is one thing.
  if (said.has(list + text)) return;
  said.add(list + text);
  const line = document.createElement("li");
  line.dataset.is = is;
  line.textContent = text;
  document.getElementById(list).append(line);
};

const wrongs = () => document.querySelectorAll("[data-is=wrong]").length;
const sum = () => {
  const wrong = wrongs();
  document.getElementById("summary").textContent =
    wrong === 0 ? `All is right, of version ${VERSION}.` : `${wrong} ${wrong === 1 ? "thing is" : "things are"} wrong.`;
};

const folder = new URL(".", import.meta.url);
const SCRIPT = /^(text|application)\/(x-)?(java|ecma)script\b/i;
const TYPES = { js: [SCRIPT, "text/javascript"], css: [/^text\/css\b/i, "text/css"], html: [/^text\/html\b/i, "text/html"] };

// What the bytes of a file show; nothing when they are those that were built.
const changed = async (name, integrity, bytes) => {
  const same = await fetch(name, { integrity, cache: "no-store" }).then(() => true, () => false);
  if (same) return;
  const text = new TextDecoder().decode(bytes);
  const [, version] = (name === "rolefit.js" && text.match(/"(\d+\.\d+\.\d+[\w.+-]*)"/)) || [];
  if (version && version !== VERSION) return `is of version ${version}, the files beside it are of ${VERSION}: upload all files of one version together`;
  if (!bytes.length) return "is empty: upload it anew";
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "arrives compressed: the server compresses it twice, or does not say so (Content-Encoding: gzip)";
  if (/^\s*<(!doctype|html)/i.test(text) && !name.endsWith(".html")) return "is an HTML page instead: the server sends a page of its own for what it does not find, or may not give";
  if (text.startsWith("version https://git-lfs")) return "is a pointer of Git LFS: the site is built without the files themselves";
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return "has a byte order mark in front: save or upload it without";
  if (!name.endsWith(".wasm") && text.includes("\r\n")) return "has Windows line ends: upload it as binary, with no changes";
  return "is not as it was built: something minifies it, cuts it short or mixes versions; upload it anew, and serve it unchanged";
};

// What a server means by an answer without a file.
const refusal = (status) => {
  if (status === 404 || status === 410) return "is not there: the server answers STATUS. Upload all files of one version together.";
  if (status === 401 || status === 403) return "is there for nobody: the server answers STATUS. Its rights, or a rule of the server, keep readers out.";
  return "cannot be had: the server answers STATUS. Its log says why.";
};

const uncompressed = [];
const look = async ([name, integrity]) => {
  const ending = name.split(".").pop();
  let response, bytes;
  try {
    response = await fetch(name, { cache: "no-store" });
  } catch (error) {
    return say("files", "wrong", `${name === "rolefit.js" ? name : "Files"} cannot be fetched (${error.message}): connect-src in this page's policy, or the connection.`);
  }
  if (!response.ok) return say("files", "wrong", `${name} ${refusal(response.status).replace("STATUS", response.status)}`);
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return say("files", "wrong", `${name} breaks off (${error.message}): the server says that it is compressed (Content-Encoding), and it is not, or is longer than it is (Content-Length).`);
  }
  const type = response.headers.get("Content-Type") ?? "";
  const problem = await changed(name, integrity, bytes);
  const from = response.redirected ? ` It comes from ${response.url}.` : "";
  if (problem) say("files", "wrong", `${name} ${problem}.${from}`);
  const [allowed, wanted] = TYPES[ending] ?? [];
  const badType = allowed && !allowed.test(type);
  if (badType) say("files", "wrong", `${name} has the type “${type || "none"}”; browsers refuse it. The server is to send Content-Type: ${wanted}.`);
  if (problem || badType) return response;
  if (ending === "wasm" && !/^application\/wasm$/i.test(type)) {
    say("files", "note", `${name} has the type “${type || "none"}”. It works, and starts a little later than as application/wasm.`);
  }
  if (ending === "wasm" && !response.headers.get("Content-Encoding")) uncompressed.push(`${name} (${Math.ceil(bytes.length / 1000)} kB)`);
  if (/no-store/.test(response.headers.get("Cache-Control")) && /-[\da-f]{16}\./.test(name)) {
    say("files", "note", "Files may not be kept (Cache-Control: no-store), so each visit fetches them again. All that have 16 signs in their names change them with their content.");
  }
  say("files", "right", `${name} is there, whole and of the right type.`);
  return response;
};

// An old loader asks for the files of its own version.
const ages = (loader) => {
  const [, seconds] = loader?.headers.get("Cache-Control")?.match(/max-age=(\d+)/) ?? [];
  const days = Math.round(seconds / 86400);
  if (days > 1) say("files", "note", `rolefit.js may be kept for ${days} days: until then an update does not reach readers who have it, and files that it names must stay. Send Cache-Control: no-cache for it.`);
};

const others = (loader, frame) => {
  const open = loader?.headers.get("Access-Control-Allow-Origin");
  if (open === "*") say("others", "right", "Pages of any site may use these files.");
  else if (open) say("others", "note", `Of other sites only ${open} may use these files (Access-Control-Allow-Origin).`);
  else say("others", "note", "Only pages of this site may use these files. For others, send Access-Control-Allow-Origin: *.");
  const resource = loader?.headers.get("Cross-Origin-Resource-Policy");
  if (open && /same-/.test(resource)) say("others", "wrong", `Cross-Origin-Resource-Policy: ${resource} keeps other sites out, whatever Access-Control-Allow-Origin says.`);
  const option = frame?.headers.get("X-Frame-Options");
  const [, ancestors] = frame?.headers.get("Content-Security-Policy")?.match(/frame-ancestors ([^;]*)/) ?? [];
  if (ancestors ?? option) say("others", "note", `Who may show frame.html in a frame: ${ancestors ? `frame-ancestors ${ancestors}` : `X-Frame-Options: ${option}`}.`);
  else if (frame) say("others", "right", "Pages of any site may show frame.html in a frame.");
};

// The smallest module there is.
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

const here = async () => {
  const able = globalThis.WebAssembly?.compileStreaming && "adoptedStyleSheets" in document;
  if (able) say("here", "right", "This browser has all that Rolefit needs.");
  else say("here", "wrong", "This browser is too old for Rolefit: readers with such a one see your own text.");
  await globalThis.WebAssembly?.instantiate(EMPTY).then(
    () => say("here", "right", "WebAssembly may run on this page."),
    () => say("here", "wrong", "The policy of this page forbids WebAssembly: add 'wasm-unsafe-eval' to script-src in Content-Security-Policy. Pages with the same header refuse the widget as well."),
  );
};

addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  const what = blockedURI.startsWith(folder) ? "the files beside it" : blockedURI;
  say("here", "wrong", `The policy of this page (${effectiveDirective}) forbids ${what}.`);
});

document.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  await visit(document.getElementById("page").value);
  sum();
});

const widget = async () => {
  const element = document.createElement(`rolefit-${"compare"}`);
  element.setAttribute("loading", "eager");
  element.setAttribute("aspects", "focus pay");
  element.setAttribute("roles", "service-owner service-manager");
  const ends = new Promise((done) => {
    element.addEventListener("rolefit-ready", () => done(["right", "The widget is drawn below."]), { once: true });
    element.addEventListener("rolefit-error", ({ detail }) => done(["wrong", `The widget says: ${detail.code}: ${detail.message}.`]), { once: true });
  });
  document.getElementById("widget").append(element);
  try {
    await import(new URL("rolefit.js", folder));
  } catch (error) {
    return say("here", "wrong", `rolefit.js does not start: ${error.message}.`);
  }
  say("here", ...(await ends));
};

const answers = await Promise.all(FILES.map(look));
if (uncompressed.length) say("files", "note", `Sent uncompressed: ${uncompressed.join(", ")}. With gzip or Brotli it is less than half.`);
const answer = (wanted) => answers[FILES.findIndex(([name]) => name === wanted)];
ages(answer("rolefit.js"));
others(answer("rolefit.js"), answer("frame.html"));
await here();
await widget();
const asked = new URLSearchParams(location.search).get("page");
if (asked) {
  document.getElementById("page").value = asked;
  await visit(asked);
}
sum();
