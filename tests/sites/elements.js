// So many elements of each kind are drawn, the quiz can be answered, and the page has heard of it.
const { compare, quiz } = args;
const elements = (kind) => [...document.querySelectorAll(`rolefit-${kind}`)];
await until(() => elements("compare").length >= compare && elements("quiz").length >= quiz, "the elements");
for (const element of [...elements("compare"), ...elements("quiz")]) {
  element.scrollIntoView();
  await drawn(element);
}
check(elements("compare").length === compare, `${elements("compare").length} comparisons`);
check(elements("quiz").length === quiz, `${elements("quiz").length} quizzes`);
const german = document.querySelector("[lang=de]");
if (german) await until(() => /Aspekt|Merkmal|Gehalt|Unterschied/.test(german.shadowRoot.textContent), "German");
for (const element of elements("quiz")) {
  const answered = nextEvent("rolefit-answer");
  const option = await until(() => deep("input[type=radio]", element), "an option");
  option.click();
  const next = deep("[part~=next]", element);
  next?.click();
  const { detail } = await answered;
  check(detail.asked === 1, `asked ${detail.asked}`);
}
if (args.heard) await until(() => window.heard?.includes(args.heard), `the page hears ${args.heard}`);
