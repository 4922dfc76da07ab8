// The language is followed while the page runs, and nothing that the reader did is lost.
const [quiz, compare] = document.querySelectorAll("rolefit-quiz, rolefit-compare");
await drawn(quiz);
await drawn(compare);
const hire = document.querySelector("rolefit-hire");
await until(() => deep("[part~=hire]", hire), "the hiring kit");
const language = (element) => deep("[part~=stage]", element).lang;
for (const digit of ["4", "2"]) {
  const item = deep("[data-item]", quiz).dataset.item;
  deep(`input[value="${digit}"]`, quiz).click();
  deep("[part~=next]", quiz).click();
  await until(() => deep("[data-item]", quiz)?.dataset.item !== item, "the next statement");
}
const filter = deep("#filter", compare);
filter.value = "pay";
filter.dispatchEvent(new InputEvent("input", { bubbles: true }));
const kept = deep("[data-item]", quiz).dataset.item;
const speaks = async (wanted, how) => {
  await until(() => language(quiz) === wanted && language(compare) === wanted, `${wanted} by ${how}`, 5000).catch((error) => check(false, error.message));
  check(deep("[data-item]", quiz)?.dataset.item === kept, `${how}: the quiz started over`);
  check(deep("#filter", compare)?.value === "pay", `${how}: the filter is gone`);
};
document.documentElement.lang = "de";
await speaks("de", "the page");
await until(() => /Frage 3/.test(textOf(quiz.shadowRoot.firstElementChild)), "the third question");
document.documentElement.lang = "es-MX";
await speaks("es", "the page again");
document.documentElement.lang = "fr";
await speaks("en", "a language that is not spoken");
quiz.lang = compare.lang = "AR";
await speaks("ar", "its own attribute");
check(getComputedStyle(deep("[part~=stage]", quiz)).direction === "rtl", "Arabic runs to the right");
quiz.removeAttribute("lang");
compare.removeAttribute("lang");
await speaks("en", "no attribute");
// What draws itself anew for it keeps to the page's colours.
await until(() => language(hire) === "en", "the hiring kit's language");
await turns(2);
const least = Math.min(...deepAll("h2, summary, label, button", hire).filter(isSeen).map(contrastOf));
check(least >= 4.5, `the hiring kit: ${least.toFixed(2)}, ${deep("[part~=stage]", hire).dataset.scheme}`);
