// The page's shortcuts hear nothing of what a reader types or presses in an element.
for (const element of document.querySelectorAll("rolefit-compare, rolefit-quiz")) await drawn(element);
const press = (target, key) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
};
press(deep("#filter"), "s");
press(deep("#filter"), "ArrowDown");
press(deep("[part~=button][aria-pressed]"), " ");
press(deep("[part~=button][aria-pressed]"), "Enter");
press(deep("rolefit-quiz >>> input[type=radio]"), "ArrowDown");
check(heard.length === 0, `the page heard ${heard}`);
// Others go through: a reader can leave by the page's own keys.
press(deep("[part~=button][aria-pressed]"), "Escape");
check(heard.join() === "Escape", `the page heard ${heard} in place of Escape`);
