const quiz = document.querySelector("rolefit-quiz");
await drawn(quiz);
for (let asked = 0; asked < 30 && !deep("[data-verdict]", quiz); asked += 1) {
  const item = deep("[data-item]", quiz).dataset.item;
  deep(`input[value="${1 + (asked % 5)}"]`, quiz).click();
  await turns(2);
  deep("[part~=next]", quiz).click();
  await until(() => deep("[data-verdict]", quiz) || deep("[data-item]", quiz)?.dataset.item !== item, "the next statement");
}

const comparison = document.createElement("rolefit-compare");
comparison.setAttribute("roles", "service-owner service-manager");
comparison.setAttribute("loading", "eager");
document.body.append(comparison);
await drawn(comparison);
check(deepAll("[part~=fit]", comparison).length === 2, "the columns do not show the reader's fit");
