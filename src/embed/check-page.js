// check-page.html: looks at the files beside it, at policies and at a page of the author's, and says what is wrong.
// The build fills in the files, each by name and integrity value.
const FILES = "__FILES__";
const VERSION = "__VERSION__";

const counts = { right: 0, wrong: 0, note: 0 };
const say = (list, is, text) => {
  counts[is] += 1;
  const line = document.createElement("li");
  line.dataset.is = is;
  line.textContent = text;
  document.getElementById(list).append(line);
};

const sum = () => {
  const { wrong } = counts;
  document.getElementById("summary").textContent =
    wrong === 0 ? `All is right, of version ${VERSION}.` : `${wrong} ${wrong === 1 ? "thing is" : "things are"} wrong.`;
};

const SCRIPT = /^(text|application)\/(x-)?(java|ecma)script\b/i;
const TYPES = { js: [SCRIPT, "text/javascript"], css: [/^text\/css\b/i, "text/css"], html: [/^text\/html\b/i, "text/html"] };

// What the bytes of a file show; nothing when they are those that were built.
const changed = async (name, integrity, bytes) => {
  const same = await fetch(name, { integrity, cache: "no-store" }).then(() => true, () => false);
  if (same) return;
  const text = new TextDecoder().decode(bytes);
  const [, version] = (name === "rolefit.js" && text.match(/"(\d+\.\d+\.\d+[\w.+-]*)"/)) || [];
  if (version && version !== VERSION) return `is of version ${version}, the files beside it are of ${VERSION}: upload all files of one version together`;
  if (/^\s*<(!doctype|html)/i.test(text)) return "is an HTML page instead: the server sends a page of its own for what it does not find";
  if (text.startsWith("\ufeff") || bytes[0] === 0xef) return "has a byte order mark in front: save or upload it without";
  if (text.includes("\r\n")) return "has Windows line ends: upload it as binary, with no changes";
  return "is not as it was built: something minifies it, cuts it short or mixes versions; upload it anew, and serve it unchanged";
};

const look = async ([name, integrity]) => {
  const ending = name.split(".").pop();
  let response;
  try {
    response = await fetch(name, { cache: "no-store" });
  } catch (error) {
    return say("files", "wrong", `${name} cannot be fetched (${error.message}): connect-src in this page's policy, or the connection.`);
  }
  if (!response.ok) return say("files", "wrong", `${name} is not there: the server answers ${response.status}. Upload all files of one version together.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = response.headers.get("Content-Type") ?? "";
  const problem = await changed(name, integrity, bytes);
  if (problem) say("files", "wrong", `${name} ${problem}.`);
  const [allowed, wanted] = TYPES[ending] ?? [];
  const badType = allowed && !allowed.test(type);
  if (badType) say("files", "wrong", `${name} has the type “${type || "none"}”; browsers refuse it. The server is to send Content-Type: ${wanted}.`);
  if (ending === "wasm" && !/^application\/wasm$/i.test(type)) {
    say("files", "note", `${name} has the type “${type || "none"}”. It works, and starts a little later than as application/wasm.`);
  }
  const packed = response.headers.get("Content-Encoding");
  if (ending === "wasm" && !packed) {
    say("files", "note", `${name} is sent uncompressed, ${Math.ceil(bytes.length / 1000)} kB. With gzip or Brotli it is less than half.`);
  }
  if (/no-store/.test(response.headers.get("Cache-Control")) && /-[\da-f]{16}\./.test(name)) {
    say("files", "note", `${name} may not be kept (Cache-Control: no-store), so each visit fetches it again. Its name changes with its content.`);
  }
  if (!problem && !badType) say("files", "right", `${name} is there, whole and of the right type.`);
  return response;
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
  say("here", "wrong", `The policy of this page (${effectiveDirective}) forbids ${blockedURI}.`);
});

// What a policy says of a sort of thing: its sources, or nothing when it says nothing.
const sources = (policy, ...directives) => {
  const rules = policy.split(";").map((rule) => rule.trim().split(/\s+/));
  return directives.map((name) => rules.find(([directive]) => directive.toLowerCase() === name)).find(Boolean)?.slice(1);
};

const folder = new URL(".", import.meta.url);

const allows = (list, page) =>
  list.some((source) => {
    if (source === "*") return true;
    if (source === "'self'") return page.origin === folder.origin;
    if (/^https?:$/.test(source)) return source === folder.protocol;
    const [, host, path = "/"] = source.match(/^(?:https?:\/\/)?([^/']+)(\/.*)?$/) ?? [];
    if (!host) return false;
    const fits = host.startsWith("*.") ? folder.host.endsWith(host.slice(1)) : folder.host === host;
    return fits && (path === "/" || folder.pathname.startsWith(path));
  });

const judge = (policy, page) => {
  const scripts = sources(policy, "script-src-elem", "script-src", "default-src");
  const running = sources(policy, "script-src", "default-src");
  if (running && !running.some((source) => /^'(wasm-)?unsafe-eval'$/.test(source))) {
    say("yours", "wrong", "Its policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src.");
  }
  if (scripts && !scripts.some((source) => /^'(nonce-|sha|strict-dynamic)/.test(source)) && !allows(scripts, page)) {
    say("yours", "wrong", `Its policy forbids scripts from here: add ${folder.origin} to script-src.`);
  }
  const connects = sources(policy, "connect-src", "default-src");
  if (connects && !allows(connects, page)) say("yours", "wrong", `Its policy forbids fetching the files: add ${folder.origin} to connect-src.`);
};

const inspect = (html, page) => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const elements = parsed.querySelectorAll("rolefit-compare, rolefit-quiz, a.rolefit");
  if (elements.length) say("yours", "right", `It has ${elements.length} ${elements.length === 1 ? "element" : "elements"} of Rolefit.`);
  else say("yours", "wrong", "There is no <rolefit-compare> or <rolefit-quiz> in its source: the editor may have dropped the tags.");
  for (const element of elements) {
    if (element.querySelector("rolefit-compare, rolefit-quiz")) {
      say("yours", "wrong", `<${element.localName}> holds another element: write the end tag </${element.localName}>; “/>” does not end it.`);
    }
  }
  const scripts = [...parsed.querySelectorAll("script[src]")];
  const loaders = scripts.filter((script) => /\brolefit(\.min)?\.js(\?|$)/.test(script.getAttribute("src")));
  if (!loaders.length) return say("yours", "wrong", "Its source has no <script> with rolefit.js. (If another script brings it in, that is well.)");
  for (const loader of loaders) {
    const address = new URL(loader.getAttribute("src"), parsed.querySelector("base[href]")?.getAttribute("href") ?? page);
    if (loader.type !== "module") say("yours", "wrong", 'The <script> of rolefit.js lacks type="module".');
    if (new URL(".", address).href !== folder.href) say("yours", "note", `Its rolefit.js is another one: ${address}.`);
    const [, expected] = FILES.find(([name]) => name === "rolefit.js");
    const given = loader.getAttribute("integrity");
    if (given && given.trim() !== expected) say("yours", "wrong", "The integrity value at its <script> is of another version, so browsers refuse rolefit.js: copy the new one, or leave integrity out.");
  }
  if (loaders.length > 1) say("yours", "note", "It has rolefit.js more than once. The first one counts.");
};

const visit = async (address) => {
  document.getElementById("yours").replaceChildren();
  let page;
  try {
    page = new URL(address, location.href);
    const response = await fetch(page, { cache: "no-store" });
    if (!response.ok) return say("yours", "wrong", `The server answers ${response.status} for ${page}.`);
    const html = await response.text();
    inspect(html, page);
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const metas = [...parsed.querySelectorAll("meta[http-equiv='content-security-policy' i]")].map((meta) => meta.content);
    const policies = [response.headers.get("Content-Security-Policy"), ...metas].filter(Boolean);
    const before = counts.wrong;
    policies.forEach((policy) => judge(policy, page));
    if (counts.wrong === before) say("yours", "right", policies.length ? "Its policy lets the widget run." : "It has no policy that could forbid anything.");
  } catch (error) {
    say("yours", "wrong", `${address} cannot be looked at from here (${error.message}). Pages of other sites cannot.`);
  }
};

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
const answer = (wanted) => answers[FILES.findIndex(([name]) => name === wanted)];
others(answer("rolefit.js"), answer("frame.html"));
await here();
await widget();
const asked = new URLSearchParams(location.search).get("page");
if (asked) {
  document.getElementById("page").value = asked;
  await visit(asked);
}
sum();
