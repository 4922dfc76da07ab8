const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

const quiz = document.querySelector("rolefit-quiz");
await drawn(quiz);
deep("input[type=radio]", quiz).click();
await nextItem();
async function nextItem() {
  const item = deep("[data-item]", quiz).dataset.item;
  deep("[part=next]", quiz).click();
  await until(() => deep("[data-item]", quiz)?.dataset.item !== item, "the next statement");
}
