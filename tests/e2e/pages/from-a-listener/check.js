// A listener may call the element back, and take it out of the page, at once: what it hears is over.
const element = document.querySelector("rolefit-compare");
await drawn(element);
await until(() => !window.answer, "the first event");
await drawn(element);
check(deepAll("table", element).length === 1, "there is not exactly one table");
// Of the role that nobody has.
expectSeen(/unknown-role/);
const press = () => deep(".controls [aria-pressed]", element).click();
let pressed = deep(".controls [aria-pressed]", element).getAttribute("aria-pressed");
window.answer = (name) => {
  window.answer = undefined;
  check(deep(".controls [aria-pressed]", element).getAttribute("aria-pressed") !== pressed, `${name} comes before the page shows it`);
  element.reset();
  element.remove();
};
press();
await until(() => !window.answer, "a change");
await turns(3);
check(!element.isConnected && !deep("[part=stage]", element), "the widget is still there");
document.body.append(element);
await drawn(element);
press();
await turns(2);
check(deepAll("table", element).length === 1, "there is not exactly one table");
