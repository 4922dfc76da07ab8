// So many elements of each kind are drawn, the quiz can be answered, and the page has heard of it.
const { compare, quiz, hire = 0 } = args;
const elements = (kind) => [...document.querySelectorAll(`rolefit-${kind}`)];
for (const [kind, count] of Object.entries({ compare, quiz, hire })) {
  await until(() => elements(kind).length >= count, `${count} rolefit-${kind}`);
  check(elements(kind).length === count, `${elements(kind).length} rolefit-${kind}`);
}
for (const element of ["compare", "quiz", "hire"].flatMap(elements)) {
  element.scrollIntoView();
  await until(() => deep("[data-aspect], [data-item], [part~=hire]", element), element.localName);
}
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
