const element = document.querySelector("rolefit-compare");
await drawn(element);
const cells = () => deepAll('td[data-role="service-operations-manager"][data-aspect="duties"]', element);
const points = () => cells().flatMap((cell) => [...cell.querySelectorAll("li")]);
const seen = () => points().filter(isSeen).length;
const button = () => cells().at(-1).querySelector("button[aria-expanded]");
await until(() => points().length > 10, "many duties");
check(seen() >= 2 && seen() <= 4, `${seen()} of a long list are seen at once`);
check(textOf(button()) === `Show all ${points().length}`, `the button says ${textOf(button())}`);
const one = button();
one.focus();
one.click();
await until(() => seen() === points().length && one.ariaExpanded === "true", "all of the list");
check(element.shadowRoot.activeElement === one, "the button lost its place");
one.click();
await until(() => seen() < 5, "the short list again");

// Of the rows the first few show, and of the groups the first; each has a button for the rest.
const rows = () => deepAll("[data-differs]", element).filter(isSeen).length;
const few = rows();
check(few <= 3, `${few} rows are seen at once`);
deep("tr.unfold button", element).click();
await until(() => rows() > few, "the rest of the first group");
const groups = deepAll("tr.group button.unfold", element).filter(isSeen);
check(groups.length >= 4, `${groups.length} groups are folded`);
const before = rows();
groups[0].click();
await until(() => rows() > before, "the rows of a group");
await until(() => focused()?.ariaExpanded === "true", "the focus on the group's own button");
focused().click();
await until(() => rows() === before, "the group folded again");
deep(".controls .unfold", element).click();
await until(() => isSeen(deep("#add", element)) && focused()?.id === "role-0", "what changes the roles");
deep(".sources .unfold", element).click();
await until(() => isSeen(deep("[part~=sources] li", element)), "the sources");

element.parentElement.style.inlineSize = "900px";
await until(() => seen() === 6, "six of the list in a wide column");
check(!deepAll(".unfold", element).some(isSeen), "a wide column has groups to unfold");
