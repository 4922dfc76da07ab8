const element = document.querySelector("rolefit-compare");
const fired = [];
addEventListener("rolefit-error", ({ detail }) => detail.code === "unknown-aspect" && fired.push(detail));
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

const names = { roles: "roles", aspects: "aspects", show: "show", picker: "picker", pack: "pack", theme: "theme", storage: "storage", loading: "loading", headingLevel: "heading-level", permalink: "permalink" };
const bare = document.createElement("rolefit-compare");
for (const [property, attribute] of Object.entries(names)) {
  check(bare[property] === null, `${property} is not null at first`);
  bare[property] = "x";
  check(bare.getAttribute(attribute) === "x", `${property} does not set ${attribute}`);
  bare.setAttribute(attribute, "y");
  check(bare[property] === "y", `${attribute} does not set ${property}`);
  bare[property] = null;
  check(!bare.hasAttribute(attribute), `${property} does not take ${attribute} away`);
}
const quiz = document.createElement("rolefit-quiz");
for (const name of ["roles", "audience", "length"]) check(quiz[name] === null, `the quiz has no ${name}`);
const stage = deep("[part=stage]", element);
element.roles = "service-operations-manager platform-operations-manager";
await until(() => deep("[data-role]", element)?.dataset.role === "service-operations-manager", "the new order");
check(deep("[part=stage]", element) === stage, "a new attribute draws the widget from nothing");
// However an editor or an author parts them, and whatever hyphens it puts.
for (const roles of ["service-owner\u060c service-manager", "service\u2011owner、service-man\u00adager"]) {
  element.roles = roles;
  await until(() => deepAll("thead [data-role]", element).map((head) => head.dataset.role).join() === "service-owner,service-manager", JSON.stringify(roles));
  element.roles = "service-operations-manager platform-operations-manager";
  await until(() => deep("[data-role]", element)?.dataset.role === "service-operations-manager", "the former roles");
}
element.roles = "x".repeat(1e5);
await until(() => deep("[part=notice]", element), "a notice");
check(deep("[part=notice]", element).textContent.length < 400, "a notice without end");
element.roles = "service-operations-manager platform-operations-manager";
await until(() => deep("thead", element), "the table again");
element.show = "DIFFERENCES";
const alike = () => deepAll('[data-differs="false"]', element).filter(isSeen);
await until(() => !alike().length, "only what differs");
element.aspects = "pya, focus, Hard skills";
await until(() => fired.length, "an event for rows that are not there");
check(fired[0].code === "unknown-aspect" && fired[0].details.map(({ found, expected }) => `${found}: ${expected}`).join() === "pya: pay,Hard skills: hard-skills", JSON.stringify(fired));
await until(() => expectSeen(/Rolefit: unknown-aspect: .*pya.*pay.*Hard skills.*hard-skills/), "a line in the console");
element.aspects = null;
element.roles = "Service Owner, service-manager";
await until(() => deep("[part=notice] button", element), "a role by its title");
check(textOf(deep("[part=notice] button", element)) === "Service Owner", "another role is offered for a title");
element.roles = "service-operations-manager platform-operations-manager";
element.reset();
element.show = "all";
await until(() => alike().length, "all rows again");
