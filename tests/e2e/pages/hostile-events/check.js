// Nothing that a page's script sends or sets stops an element, and no figure of it is out of bounds.
delete Object.prototype.value;
const [compare, quiz] = document.querySelectorAll("rolefit-compare, rolefit-quiz");
await drawn(compare);
await drawn(quiz);
const bad = () => { throw new Error("a getter"); };
const endless = { ranking: [] };
endless.ranking.push(endless);
endless.more = endless;
const revoked = Proxy.revocable([], {});
revoked.revoke();
const sparse = [];
sparse.length = 4e9;
const details = [
  undefined, null, 1, "x", Symbol("x"), () => 1, 10n, [], endless, sparse,
  { ranking: sparse }, { ranking: revoked.proxy }, { ranking: [revoked.proxy] }, { ranking: "service-owner" },
  { get ranking() { return bad(); } }, { ranking: [{ role: revoked.proxy, fit: 1 }] },
  { ranking: [{ get role() { return bad(); }, fit: 1 }] }, new Proxy({}, { get: bad, ownKeys: bad }),
  { ranking: [{ role: "service-owner", fit: 1e300 }] }, { ranking: [{ role: "service-owner", fit: NaN }] },
  { ranking: [{ role: "service-owner", fit: -5 }] }, { ranking: { length: 1e12 } },
];
for (const detail of details) document.dispatchEvent(new CustomEvent("rolefit-result", { detail }));
document.dispatchEvent(new Event("rolefit-result"));
const trapped = new CustomEvent("rolefit-result");
Object.defineProperty(trapped, "detail", { get: bad });
document.dispatchEvent(trapped);
for (const name of ["rolefit-ready", "rolefit-change", "rolefit-error", "hashchange"]) {
  document.dispatchEvent(new Event(name));
  window.dispatchEvent(new Event(name));
}
// As browsers fill fields in.
for (const target of deepAll("#filter, input[type=radio], button, select, [role=status]")) {
  for (const name of ["keydown", "keyup", "change", "input", "click"]) target.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
}
// All buttons at once take roles away, too.
compare.reset();
await until(() => deep("#filter", compare), "the first roles again");
const keyless = new KeyboardEvent("keydown", { bubbles: true, composed: true });
Object.defineProperty(keyless, "key", { get: bad });
deep("#filter", compare).dispatchEvent(keyless);
await turns(2);
check(deepAll("[part=fit]", compare).every((fit) => !/\d{4}|-/.test(textOf(fit))), "a fit is out of bounds");
for (const element of [compare, quiz]) {
  for (const [name, value] of Object.entries({ roles: "a ".repeat(20000), headingLevel: "1e9", permalink: "&=#?", show: "\u0000", aspects: "💥" })) {
    element[name] = value;
    await turns(1);
  }
  for (const name of ["roles", "headingLevel", "permalink", "show", "aspects"]) element[name] = null;
  element.roles = "service-owner service-manager";
}
expectSeen(/unknown-role/);
expectSeen(/unknown-aspect/);
await turns(2);
document.dispatchEvent(new CustomEvent("rolefit-result", { detail: { ranking: [{ role: "service-owner", fit: 61, probability: 0.61 }] } }));
await until(() => deepAll("[part=fit]", compare).some((fit) => /Possible|Likely/.test(textOf(fit))), "a sound result is told");
await drawn(quiz);
// A framework's truth values.
compare.picker = false;
await until(() => !isSeen(deep("[part=picker]", compare)) && compare.getAttribute("picker") === "off", "no picker");
compare.hiring = false;
check(compare.getAttribute("hiring") === "off", "hiring={false}");
quiz.storage = false;
check(quiz.getAttribute("storage") === "none", "storage={false}");
quiz.storage = null;
compare.permalink = true;
check(compare.permalink === "", "permalink={true}");
compare.permalink = false;
check(compare.permalink === null, "permalink={false}");
// A file of answers is sound, whatever lists do on this page.
let saved;
HTMLAnchorElement.prototype.click = function () { saved = this.href; };
while (!deep("[data-verdict]", quiz)) {
  deep("input[value='4']", quiz)?.click();
  deep("[part~=next]", quiz)?.click();
  await turns(1);
}
const ways = await until(() => deepAll(".ways button", quiz).length > 3 && deepAll(".ways button", quiz), "ways to keep it");
ways[3].click();
await turns(1);
const answers = JSON.parse(decodeURIComponent(saved.split(",")[1])).answers;
check(Array.isArray(answers) && answers.length > 3, `answers: ${JSON.stringify(answers)}`);
