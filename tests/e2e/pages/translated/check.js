const table = document.querySelector("rolefit-compare");
const quiz = document.querySelector("rolefit-quiz");
addEventListener("rolefit-error", ({ detail }) => check(false, `${detail.code}: ${detail.message}`));
await drawn(table);
await drawn(quiz);
// As translators do it: the text goes, and elements with other text stand in its place.
const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement("font");
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
  return texts.length;
};
check(translate(table.shadowRoot) > 300 && translate(quiz.shadowRoot) > 10, "there was nothing to translate");

const alike = () => deepAll('[data-differs="false"]', table).filter(isSeen);
table.show = "differences";
await until(() => !alike().length, "only what differs");
table.show = "all";
await until(() => alike().length, "all rows again");
table.roles = "service-manager service-owner it-manager";
await until(() => deepAll("thead [data-role]", table).length === 3, "three columns");
const slugs = deepAll("thead [data-role]", table).map((head) => head.dataset.role);
check(slugs.join(" ") === "service-manager service-owner it-manager", `the columns are ${slugs}`);
await until(() => deep("tr[data-differs]", table).querySelectorAll("td").length === 3, "as many cells in a row");
deep("button.star", table).click();
await until(() => deep("button.star[aria-pressed=true]", table), "a row is marked");
translate(table.shadowRoot);
table.reset();
await until(() => deepAll("thead [data-role]", table).length === 3 && !deep("button.star[aria-pressed=true]", table), "the page's own roles");

for (let count = 0; count < 4; count += 1) {
  const { item } = deep("[data-item]", quiz).dataset;
  const answered = nextEvent("rolefit-answer");
  deep('[data-item] input[value="4"]', quiz).click();
  deep("[part=next]", quiz).click();
  await answered;
  const next = await until(() => deep(`[data-item]:not([data-item="${item}"])`, quiz), "the next statement");
  check(textOf(next).length > 40, "the next statement has no text");
  translate(quiz.shadowRoot);
}
