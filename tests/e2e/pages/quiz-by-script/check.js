// Whatever a script sets or moves, what the reader did stays as far as it still makes sense.
addEventListener("rolefit-error", ({ detail }) => check(false, `${detail.code}: ${detail.message}`));
const quiz = document.querySelector("rolefit-quiz");
await drawn(quiz);
const stage = () => deep("[part=stage]", quiz);
const item = () => deep("[data-item]", quiz)?.dataset.item;
const title = () => textOf(deep(".title", quiz));
const number = () => Number(/\d+/.exec(deep("#number", quiz)?.textContent)?.[0]);
const choose = (value) => deep(`[data-item] input[value="${value}"]`, quiz).click();
const answer = async (value) => {
  const before = item();
  const told = nextEvent("rolefit-answer");
  choose(value);
  deep("[part~=next]", quiz).click();
  await told;
  await until(() => item() !== before, "the next statement");
};
const stands = (count, what) => until(() => number() === count, `${what}: statement ${count}`, 5000);

await answer(5);
await answer(4);
await stands(3, "after two answers");
const [third, first] = [item(), stage()];
choose(2);
await until(() => deep(":checked", quiz)?.value === "2", "the choice shows");

document.querySelector("section").append(quiz);
await turns(2);
document.body.prepend(quiz);
await turns(3);
check(item() === third && deep(":checked", quiz)?.value === "2", "a move takes the reader's place away");
quiz.headingLevel = "4";
await until(() => deep("h4.title", quiz), "a heading of another level");
quiz.theme = "dark";
await turns(2);
check(item() === third && deep(":checked", quiz)?.value === "2", "a heading takes the reader's place away");
check(stage() === first, "the quiz was drawn again");

quiz.roles = "service-owner service-manager it-manager";
await turns(2);
await stands(3, "with a third role");
quiz.length = "full";
await until(() => /· \d+ more$/.test(textOf(deep("#number", quiz))), "a number of statements that is certain");
await stands(3, "at full length");
quiz.audience = "organization";
await until(() => /hire/.test(title()), "a quiz for organizations");
await stands(1, "for organizations");
await answer(3);
quiz.removeAttribute("audience");
await until(() => /fits you/.test(title()), "a quiz for individuals");
await stands(3, "for individuals again, with the answers from before");
check(stage() === first, "an attribute draws the quiz from nothing");

await answer(1);
await answer(2);
await stands(5, "after two more");
// Those to other roles and of another audience are kept apart.
const kept = localStorage.length;
quiz.reset();
await stands(1, "after reset()");
check(kept > 0 && localStorage.length === kept - 1, "reset() leaves its answers behind");

// Another language and another pack draw it anew; with answers that were kept, where the reader was.
await answer(1);
await stands(2, "after an answer");
const second = item();
quiz.lang = "ar";
await until(() => stage()?.dir === "rtl" && item(), "right to left");
check(item() === second, "another language takes the reader's place away");
quiz.lang = "en";
await until(() => stage()?.dir === "ltr" && item() === second, "left to right again");
quiz.roles = "cook pastry-cook";
quiz.pack = "kitchen.json";
await until(() => item() === "i1", "a statement of another pack");
check(textOf(deep("[part~=stem]", quiz)) === 'I like <ovens> & "noise".', "it is not the statement as written");
quiz.roles = "service-owner service-manager it-manager";
quiz.pack = null;
await until(() => item() === second, "the bundled roles again, where the reader was");
check(!isSeen(quiz.querySelector("p")), "the fallback shows beside the quiz");
