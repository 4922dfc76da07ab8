// Put into every page before its own scripts: what the page logs or throws ends in `__seen`.
(() => {
  const seen = (window.__seen = []);
  const report = (kind, text) => {
    seen.push(`${kind}: ${text}`);
    if (window.parent !== window) window.parent.postMessage({ __seen: `frame ${kind}: ${text}` }, "*");
  };
  for (const kind of ["error", "warn"]) {
    const own = console[kind];
    console[kind] = function (...words) {
      report(`console.${kind}`, words.map((word) => (word && word.stack) || String(word)).join(" "));
      return own.apply(this, words);
    };
  }
  addEventListener(
    "error",
    (event) => {
      const from = event.target && (event.target.src || event.target.href);
      report("error", event.message || (from ? `could not load ${from}` : event.type));
    },
    true,
  );
  addEventListener("unhandledrejection", (event) => report("unhandled rejection", event.reason));
  addEventListener("securitypolicyviolation", (event) =>
    report("policy", `${event.violatedDirective} refused ${event.blockedURI}`),
  );
  addEventListener("message", (event) => {
    if (event.data && event.data.__seen) seen.push(event.data.__seen);
  });
})();
