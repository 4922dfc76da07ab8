// It is kept free until something shows there, be it the page's own text for good.
const quiz = document.querySelector("rolefit-quiz");
const compare = document.querySelector("rolefit-compare");
check(quiz.style.minHeight === "3000px" || deep("[data-item]", quiz), "the height goes before anything is drawn");
await drawn(quiz);
await until(() => quiz.offsetHeight < 2000, "the quiz is as high as it is");
check(getComputedStyle(quiz).display === "block", "more than the height has gone");
compare.scrollIntoView();
await until(() => deep("[part=notice]", compare), "the notice");
check(compare.offsetHeight < 2000, `${compare.offsetHeight} pixels for a sentence`);
check(expectSeen(/pack-unreachable/), "nothing is said of the pack");
expectSeen(/404|no-such-pack/);
