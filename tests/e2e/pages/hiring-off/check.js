// Said on one element, it holds for the others.
const element = document.querySelector("rolefit-compare");
await drawn(element);
await until(() => deep("td[data-role]", element), "the table");
check(!deep("[part=hiring]", element), "the comparison leads to the hiring kit");
document.querySelector("rolefit-quiz").hiring = "on";
element.reset();
await until(() => deep("[part=hiring]", element), "the way to the hiring kit");
