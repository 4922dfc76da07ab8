// Frameworks write elements without a text for readers who have no script; these take no room at first.
await drawn(document.querySelector("rolefit-compare"));
const quiz = document.querySelector("rolefit-quiz");
check(!deep("[data-item]", quiz), "it is fetched though nobody is near");
// What is above grows until all of it is there.
await until(() => (quiz.parentElement.scrollIntoView(), deep("[data-item]", quiz)), "the quiz drawn");
