const main = document.querySelector("main");
const made = document.createElement("rolefit-compare");
made.roles = "platform-operations-manager service-operations-manager";
made.loading = "eager";
main.append(made);
await drawn(made);
main.insertAdjacentHTML("beforeend", '<rolefit-compare loading="eager" roles="platform-operations-manager service-operations-manager"></rolefit-compare>');
await drawn(main.lastElementChild);
check(made.getAttribute("roles") === "platform-operations-manager service-operations-manager", "the property does not set the attribute");
