const [first, second, third] = document.querySelectorAll("rolefit-compare");
await drawn(first);
second.scrollIntoView();
await drawn(second);
first.scrollIntoView();
const { insertBefore, appendChild } = Node.prototype;
Node.prototype.insertBefore = Node.prototype.appendChild = () => {
  throw new DOMException("Not here.", "HierarchyRequestError");
};
first.roles = "service-operations-manager platform-operations-manager service-owner it-manager";
await until(() => window.errors?.length >= 2, "rolefit-error from both");
Object.assign(Node.prototype, { insertBefore, appendChild });
check(window.errors.every(({ code }) => code === "internal"), "the code is not internal");
for (const element of [first, second]) {
  check(isSeen(element.querySelector("p")), "the page's own text is gone");
  check(isSeen(deep("[part=notice]", element)), "nothing says what happened");
}
check(window.errors.length === 2, `${window.errors.length} errors were fired`);
check(!deep("[part=notice]", third), "an element that never was drawn complains");
check(expectSeen(/Rolefit .*internal/), "the console does not say what happened");
expectSeen(/failed to (append|insert)|unreachable|RuntimeError|panicked|Unreachable|Script error/);
// Nothing that happens afterwards reaches the dead core.
first.show = "differences";
first.reset();
second.remove();
await turns(3);
third.scrollIntoView();
await until(() => deep("[part=notice]", third), "the third says so as well");
check(isSeen(third.querySelector("p")), "the third lost the page's own text");
