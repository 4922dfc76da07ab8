// A page of the author's, as check-page.html reads it. The build puts this in front of check-page.js.

// What a policy says of a sort of thing: its sources, or nothing when it says nothing.
const sources = (policy, ...directives) => {
  const rules = policy.split(";").map((rule) => rule.trim().split(/\s+/));
  return directives.map((name) => rules.find(([directive]) => directive.toLowerCase() === name)).find(Boolean)?.slice(1);
};

const allows = (list, page) =>
  list.some((source) => {
    if (source === "*") return true;
    if (/^'self'$/i.test(source)) return page.origin === folder.origin;
    if (/^https?:$/i.test(source)) return source.toLowerCase() === folder.protocol || source === "http:";
    const [, host, port, path = "/"] = source.match(/^(?:https?:\/\/)?([^/':]+)(?::(\d+|\*))?(\/.*)?$/i) ?? [];
    if (!host) return false;
    const fits = host.startsWith("*.") ? folder.hostname.endsWith(host.slice(1)) : folder.hostname === host;
    const usual = { "http:": "80", "https:": "443" }[folder.protocol];
    const reached = port === "*" || (port ?? usual) === (folder.port || usual);
    return fits && reached && (path.endsWith("/") ? folder.pathname.startsWith(path) : path === `${folder.pathname}rolefit.js`);
  });

const judge = (policy, page, loaders) => {
  const scripts = sources(policy, "script-src-elem", "script-src", "default-src");
  const running = sources(policy, "script-src", "default-src");
  if (running && !running.some((source) => /^'(wasm-)?unsafe-eval'$/i.test(source))) {
    say("yours", "wrong", "Its policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src.");
  }
  const nonces = scripts?.filter((source) => source.startsWith("'nonce-")) ?? [];
  const trusts = scripts?.some((source) => /^'strict-dynamic'$/i.test(source));
  const named = loaders.some(({ nonce }) => nonces.includes(`'nonce-${nonce}'`));
  const hashed = scripts?.some((source) => /^'sha\d/.test(source));
  if (scripts && !named && !hashed && (trusts || !allows(scripts, page))) {
    const way = nonces.length ? "give its <script> the nonce of the policy" : `add ${folder.origin} to script-src`;
    say("yours", "wrong", `Its policy forbids scripts from here: ${way}.`);
  }
  const connects = sources(policy, "connect-src", "default-src");
  if (connects && !allows(connects, page)) say("yours", "wrong", `Its policy forbids fetching the files: add ${folder.origin} to connect-src.`);
};

const TAGS = "rolefit-compare, rolefit-quiz, rolefit-hire";

const inspectScript = (loader, base) => {
  const address = new URL(loader.getAttribute("src"), base);
  if (loader.type !== "module") say("yours", "wrong", 'The <script> of rolefit.js lacks type="module".');
  if (new URL(".", address).href !== folder.href) return say("yours", "note", `Its rolefit.js is another one: ${address}.`);
  const [, expected] = FILES.find(([name]) => name === "rolefit.js");
  const given = loader.getAttribute("integrity");
  if (given && !given.split(/\s+/).includes(expected)) say("yours", "wrong", "The integrity value at its <script> is of another version, so browsers refuse rolefit.js: copy the new one, or leave integrity out.");
};

const inspect = (html, parsed, page) => {
  const elements = parsed.querySelectorAll(`${TAGS}, a[href*='#rolefit='], a[href*='&rolefit='], a[href*='rolefit%3D' i]`);
  const frames = parsed.querySelectorAll("iframe[src*='frame.html']").length;
  const count = elements.length + frames;
  if (count) say("yours", "right", `It has ${count} ${count === 1 ? "element" : "elements"} of Rolefit.`);
  else say("yours", "wrong", "There is no <rolefit-compare>, <rolefit-quiz> or <rolefit-hire> in its source: the editor may have dropped the tags.");
  // A parser forgets the slash, so the source itself is read.
  const source = html.replace(/<!--[^]*?-->/g, "");
  for (const [, tag] of source.matchAll(/<(rolefit-(?:compare|quiz|hire))\b(?:"[^"]*"|'[^']*'|[^'">])*\/>/gi)) {
    say("yours", "wrong", `<${tag}> takes what follows for its content: write the end tag </${tag}>; “/>” does not end it.`);
  }
  const base = new URL(parsed.querySelector("base[href]")?.getAttribute("href") ?? page, page);
  const scripts = [...parsed.querySelectorAll("script[src]")];
  const loaders = scripts.filter((script) => /\brolefit(\.min)?\.js(\?|#|$)/.test(script.getAttribute("src")));
  loaders.forEach((loader) => inspectScript(loader, base));
  if (!loaders.length && elements.length) say("yours", "wrong", "Its source has no <script> with rolefit.js. (If another script brings it in, that is well.)");
  if (loaders.length > 1) say("yours", "note", "It has rolefit.js more than once. The first one counts.");
  return loaders;
};

const visit = async (address) => {
  document.getElementById("yours").replaceChildren();
  said.forEach((line) => line.startsWith("yours") && said.delete(line));
  let page;
  try {
    page = new URL(address, location.href);
    const response = await fetch(page, { cache: "no-store" });
    if (!response.ok) return say("yours", "wrong", `The server answers ${response.status} for ${page}.`);
    const html = await response.text();
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const loaders = inspect(html, parsed, new URL(response.url));
    const metas = [...parsed.querySelectorAll("meta[http-equiv='content-security-policy' i]")].map((meta) => meta.content);
    // Several headers come as one, with commas between.
    const sent = response.headers.get("Content-Security-Policy")?.split(",") ?? [];
    const policies = [...sent, ...metas].filter((policy) => policy.trim());
    const before = wrongs();
    policies.forEach((policy) => judge(policy, page, loaders));
    if (wrongs() === before) say("yours", "right", policies.length ? "Its policy lets the widget run." : "It has no policy that could forbid anything.");
  } catch (error) {
    say("yours", "wrong", `${address} cannot be looked at from here (${error.message}). Pages of other sites cannot.`);
  }
};
