const element = document.querySelector("rolefit-hire");
const guide = await until(() => deep("#guide-paper", element));
for (const fold of deepAll("details", element)) fold.open = true;
// A bundled role is asked the bundled questions, not ones that are made by rule.
const change = textOf(deep("[data-competency=change]", guide));
check(change.includes("Tell me about a change to a service that you brought in yourself."), change);
check(deepAll("[data-competency]", guide).length === 6, "not six competencies");
// And what the page's own role names of the bundled pack is there.
element.roles = "release-manager";
await until(() => textOf(deep("#guide-paper", element)).includes("Release Manager"));
for (const fold of deepAll("details", element)) fold.open = true;
const own = textOf(deep("#guide-paper [data-competency=change]", element));
check(own.includes("Which release did you change, and why?"), own);
check(own.includes("Bringing in the new"), own);
check(own.includes("Asked because of Main duties (Keeping or changing, at 90 of 100)."), own);
