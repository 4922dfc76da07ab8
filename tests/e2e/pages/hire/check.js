const element = document.querySelector("rolefit-hire");
const ready = await until(() => deep("[part~=hire]", element));
check(ready && !isSeen(element.querySelector(":scope > p")), "the fallback still shows beside the kit");
const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
check(!fetched.some((name) => name.includes("rolefit-core")), "the core is fetched for a hiring kit");
const changes = [];
element.addEventListener("rolefit-change", ({ detail }) => changes.push(JSON.stringify(detail)));

const type = (selector, text) => {
  const field = deep(selector, element);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};
const said = (selector) => textOf(deep(selector, element));

// What is folded has no text.
for (const fold of deepAll("details", element)) fold.open = true;

// The post.
type("#field-pay-low", "95,000");
type("#field-pay-high", "90,000");
type("#field-pay-currency", "USD");
await until(() => deep("#field-pay-high-wrong", element));
check(said("#field-pay-high-wrong") === "Found 90000; expected at least 95000, the lower end.", said("#field-pay-high-wrong"));
check(said("#description").includes("[pay: to be filled in]"), "pay that cannot be is shown");
type("#field-pay-high", "115,000");
await until(() => said("#description").includes("95,000 to 115,000 USD a year."));
type("#field-employer-name", "<b>Tidewater</b>");
await until(() => said("#description").includes("Employer: <b>Tidewater</b>."));
check(!deep("#description b", element), "typed markup became markup");

// The guide.
check(deepAll("#guide-paper [data-competency]", element).length === 6, "not six competencies");
check(said("#guide-paper [data-competency=change]").includes("Bringing in the new, weight 3"), said("#guide-paper"));
const leave = deepAll("#guide-paper [data-competency=customer] button", element).at(-1);
leave.click();
await until(() => deepAll("#guide-paper [data-competency]", element).length === 5);
check(changes.at(-1)?.includes('"competencies":["change","horizon","reach","leading","knowledge"]'), `${changes}`);

// A sheet, saved twice by two interviewers; what is saved is caught.
const saved = [];
HTMLElement.prototype.click = new Proxy(HTMLElement.prototype.click, {
  apply(original, link, words) {
    if (link.localName !== "a" || !link.download) return Reflect.apply(original, link, words);
    saved.push([link.download, decodeURIComponent(link.href.split(",").slice(1).join(","))]);
  },
});
const buttons = (name) => deepAll("button", element).find((button) => textOf(button) === name);
buttons("Save the kit for the interviewers").click();
await until(() => saved.length === 1);
deep("#seal", element).click();
await until(() => focused()?.id === "sheet-open");
check(said("#sheet-open").includes("6 more questions"), said("#sheet-open"));
const fill = async (interviewer, points) => {
  type("#candidate", "A");
  type("#interviewer", interviewer);
  for (const [at, field] of deepAll("#sheet-paper fieldset", element).entries()) {
    const radio = deep(`input[value="${points[at]}"]`, field);
    radio.click();
  }
  await until(() => said("#sheet-open").startsWith("Ratings without a note"));
  const before = saved.length;
  deep("#seal", element).click();
  await until(() => saved.length > before);
  // What was rated stays until the reader has seen that it is saved.
  check(deepAll("#sheet-paper input:checked", element).length === points.length, "the sheet is gone");
  deep("#next", element).click();
  await until(() => deepAll("#sheet-paper input:checked", element).length === 0);
};
await fill("1", [4, 4, 3, 4, 3, 3]);
await fill("2", [4, 5, 3, "none", 3, 3]);
check(saved.map(([name]) => name).join() === "kit-service-owner.json,scorecard-A-1-interview-1.json,scorecard-A-2-interview-1.json", `${saved.map(([name]) => name)}`);

const open = (files) => {
  const held = new DataTransfer();
  for (const [name, text] of files) held.items.add(new File([text], name));
  const field = deep("#open-sheets", element);
  field.files = held.files;
  field.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
};
open([saved[0], saved[1]]);
await until(() => deep("[data-candidate=A]", element));
check(!deep("table", element), "one of two sheets is shown");
const waiting = () => deepAll("li[data-candidate=A]", element).map(textOf).join("|");
check(waiting() === "Candidate A: sheets that are missing: 1 more, Interview 1.|Candidate A: sheets that are missing: 1, Interview 2; 1 more, Interview 2.", waiting());
open([["sheet.json", saved[2][1]], ["other.json", "{}"]]);
await until(() => waiting() === "Candidate A: sheets that are missing: 1, Interview 2; 2, Interview 2.");
check(!deep("table", element), "one of two interviews is shown");
buttons("Show them anyway").click();
await until(() => deep("table", element));
const row = (id) => textOf(deep(`table [data-competency=${id}] td`, element));
check(row("change") === "4.25 each: 4 (1) · 4.5 (2)", row("change"));
check(said("[part~=panel] .wrong").includes("other.json: $.format: found nothing, expected \"rolefit-hire/1\""), said("[part~=panel] .wrong"));
check(deep("[data-flag=partial]", element), "competencies of the other interview are not missed");

check(localStorage.length === 0 && sessionStorage.length === 0, "something is stored");
check(!changes.join().includes("Tidewater"), "an event has typed text");
check(!location.href.includes("Tidewater"), "the address has typed text");
const later = performance.getEntriesByType("resource").map(({ name }) => name);
check(later.length === fetched.length, `fetched while working: ${later.slice(fetched.length)}`);

// A name that no role has is said, in the element and to the page.
const error = nextEvent("rolefit-error");
element.roles = "servise-owner";
const { detail } = await error;
check(detail.code === "unknown-role" && detail.details[0].expected === "service-owner", JSON.stringify(detail));
await until(() => said("[part~=notice]").includes("servise-owner"));
