// The interface speaks the page's language where it can; role texts stay in their own.
const elements = [...document.querySelectorAll("rolefit-compare")];
const quiz = document.querySelector("rolefit-quiz");
for (const element of [...elements, quiz]) await drawn(element);

const wanted = [
  ["en", "ltr", "differs"],
  ["de", "ltr", "verschieden"],
  ["es", "ltr", "difiere"],
  ["ar", "rtl", "مختلف"],
];
for (const [index, [lang, direction, word]] of wanted.entries()) {
  const element = elements[index];
  const stage = deep("[part=stage]", element);
  check(stage.lang === lang, `the interface is in ${stage.lang}, not ${lang}`);
  check(getComputedStyle(stage).direction === direction, `${lang} does not run ${direction}`);
  check(textOf(stage).includes(word), `${lang} does not say “${word}”`);
  const cell = deep("[data-aspect=duties]", element);
  check(cell.closest("[lang]").lang === "en", `the text of a role is marked ${cell.closest("[lang]").lang} in ${lang}`);
}

const first = deep("[data-aspect=duties][data-role=service-owner]", elements[3]).getBoundingClientRect();
const second = deep("[data-aspect=duties][data-role=service-manager]", elements[3]).getBoundingClientRect();
check(first.right > second.right || first.top < second.top, "the columns do not begin at the right");
check(deep("[part=stem]", quiz).lang === "en", "the statement is not marked as English");
check(textOf(quiz.shadowRoot.querySelector("[part=stage]")).includes("أوافق بشدة"), "the answers are not in Arabic");

const fetched = performance.getEntriesByType("resource").map(({ name }) => /locale-(\w+)/.exec(name)?.[1]);
const locales = fetched.filter(Boolean);
check(!locales.includes("en") && new Set(locales).size === 3, `locale files fetched: ${locales}`);
