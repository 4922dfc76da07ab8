// Text that is just readable on white and on black stays so where only the ground changes, also on what is pressed.
const [table, quiz] = document.querySelectorAll("rolefit-compare, rolefit-quiz");
for (const element of [table, quiz]) await drawn(element);
const least = () => {
  const texts = deepAll("button, th, td p, .quiet, a, summary, legend, label", document.body).filter((one) => isSeen(one) && one.getRootNode() !== document);
  const all = texts.slice(0, 150).filter((one) => !one.matches(":disabled")).map((one) => [contrastOf(one), textOf(one).slice(0, 20)]);
  return all.sort(([a], [b]) => a - b)[0];
};
const readable = (how) => until(() => least()[0] >= 4.5, how, 3000).catch(() => check(false, `${how}: ${least().join(" ")}`));
await readable("the start");
deep("[aria-pressed]:not(.icon)", table).click();
deep("input[type=radio]", quiz).click();
await until(() => deep("[aria-pressed=true]:not(.icon)", table) && deep(":checked", quiz), "something is pressed");
await readable("pressed");
document.querySelector("#night").click();
await readable("a black ground");
document.querySelector("#night").click();
await readable("a white one again");
document.querySelector("summary").click();
await readable("a light one");
