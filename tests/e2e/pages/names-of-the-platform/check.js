// All is drawn, and hears a click.
const works = async (page, how) => {
  const isDrawn = (element) => element && deep("[data-aspect], [data-item], [part~=hire]", element);
  const all = () => [...page.querySelectorAll("rolefit-compare, rolefit-quiz, rolefit-hire")];
  await until(() => all().length === 5 && all().slice(0, 4).every(isDrawn), `${how}: all are drawn`);
  const quiz = page.querySelector("rolefit-quiz");
  const item = deep("[data-item]", quiz).dataset.item;
  deep("input[value='4']", quiz).click();
  deep("[part~=next]", quiz).click();
  await until(() => deep("[data-item]", quiz)?.dataset.item !== item, `${how}: the next statement`);
};
await works(document, "in scripts");
const frame = document.createElement("iframe");
frame.width = 900;
frame.src = "?replaced";
document.body.append(frame);
await new Promise((loaded) => (frame.onload = loaded));
await works(frame.contentDocument, "for everybody");
