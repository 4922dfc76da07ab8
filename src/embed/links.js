// What the page's address and its plain links ask for. The build puts this behind rolefit.js.

// A place in the page that a reader's state stands beside in the address: browsers seek both as one name.
const [anchor, ...state] = location.hash.slice(1).split("&");
if (/=(compare|quiz|hire):/.test(state)) document.getElementById(anchor)?.scrollIntoView();

// A plain link survives where tags are stripped: <a class="rolefit" href="…#rolefit=compare:a+b">. Where
// classes are stripped as well, it is one that has its paragraph to itself, once all of that is there.
const isMeant = (link) => {
  const isAlone = () => link.closest("p")?.textContent.trim() === link.textContent.trim();
  return link.matches(".rolefit") || (document.readyState !== "loading" && isAlone());
};
const turn = (link) => {
  const [, kind, slugs, rest] = /[#&]rolefit=(compare|quiz|hire)(?:(?::|%3A)([^;&.]*))?([^&]*)/i.exec(link.hash) ?? [];
  if (!kind || link.isContentEditable || link.closest(TAGS) || !isMeant(link)) return;
  const element = document.createElement(`rolefit-${kind}`);
  const set = (name, value) => value && element.setAttribute(name, decodeURIComponent(value).replace(/[+,]/g, " "));
  set("roles", slugs);
  for (const [, name, value] of rest.matchAll(/;([a-z-]+)=([^;]*)/g)) {
    if ([...ATTRIBUTES[kind], ...SHARED].includes(name)) set(name, value);
  }
  link.replaceWith(element);
  element.append(link);
};
// One with a slip in it stays a link.
const tried = (link) => { try { turn(link); } catch {} };
const upgrade = () => document.querySelectorAll("a[href*='rolefit=']").forEach(tried);
upgrade();
addEventListener("DOMContentLoaded", upgrade);
new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
