const [inline, named, circle, slip] = document.querySelectorAll("rolefit-compare");
await drawn(inline);
const duties = deep('[data-role="release-manager"][data-aspect="duties"]', inline);
check(textOf(duties).includes("Plan releases"), "the added role is not told");
check(deep('[data-role="it-manager"][data-aspect="duties"]', inline), "the inherited role is not there");

await drawn(named);
const hours = (role) => textOf(deep(`[data-role="${role}"][data-aspect="hours"]`, named));
check(hours("cook").includes("Evenings"), "what the file below says is lost");
check(hours("baker").includes("Nights"), "what the file above says is lost");

await until(() => deep('[part="notice"]', circle), "a notice on the pack that stands on itself");
check(
  expectSeen(/itself: \S+\/circle\.json, which extends \S+\/back\.json, which extends \S+\/circle\.json/),
  "the console does not name the circle",
);
await until(() => deep('[part="notice"]', slip), "a notice on the name that is no pack's");
check(expectSeen(/found \W+rolefit\/operation\W.*expected \W+rolefit\/operations\W/), "the console does not say which name is meant");
