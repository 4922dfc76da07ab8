// What the page's address and its plain links ask for. The build puts this behind rolefit.js.

// A slip of the page's ends nothing else.
const attempt = (act) => { try { act(); } catch {} };

// A place in the page that a reader's state stands beside in the address: browsers seek both as one name.
attempt(() => {
  const [anchor, state] = decodeURIComponent(location.hash).slice(1).split("&");
  if (!/=\w+:/.test(state)) return;
  all(`[id="${anchor}"],[name="${anchor}"]`)[0]?.scrollIntoView();
});

// A plain link survives where tags are stripped: <a class="rolefit" href="…#rolefit=compare:a+b">. Where
// classes are stripped as well, it is one that has its paragraph to itself, once all of that is there.
const isMeant = (link) =>
  link.matches(".rolefit") ||
  (document.readyState !== "loading" && link.closest("p")?.textContent.trim() === link.textContent.trim());
const turn = (link) => {
  // Some editors encode a part of it, or all.
  const [, kind, slugs, rest] = /[#&]rolefit=(compare|quiz|hire)(?::([^;&.]*))?([^&]*)/i.exec(decodeURIComponent(link.hash)) ?? [];
  if (!kind || link.isContentEditable || link.closest(TAGS) || !isMeant(link)) return;
  const element = make(`rolefit-${kind}`);
  const set = (name, value) => value && element.setAttribute(name, value);
  set("roles", slugs);
  for (const [, name, value] of rest.matchAll(/;([a-z-]+)=([^;]*)/g)) {
    if ([...ATTRIBUTES[kind], ...SHARED].includes(name)) set(name, value);
  }
  // Whoever may write a link here, such as in a comment, is not who may name another site's pack.
  if (element.pack && Object.assign(make("a"), { href: element.pack }).origin !== location.origin) return;
  link.replaceWith(element);
  element.append(link);
};
// One with a slip in it stays a link.
const upgrade = () => all("a[href*=rolefit]").forEach((link) => attempt(() => turn(link)));
upgrade();
addEventListener("load", upgrade);
new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
