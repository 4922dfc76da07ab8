// Editors that drop classes keep addresses: a link with its paragraph to itself is meant as the element.
const element = await until(() => document.querySelector("rolefit-compare"), "the link becomes an element");
check(element.querySelector("#alone"), "it is another link");
check(element.getAttribute("roles") === "service-owner+service-manager", `roles="${element.getAttribute("roles")}"`);
check(element.getAttribute("show") === "all", `show="${element.getAttribute("show")}"`);
await drawn(element);
for (const id of ["inside", "listed"]) {
  const link = document.getElementById(id);
  check(isSeen(link) && !link.closest("rolefit-compare, rolefit-quiz"), `the link #${id} is gone`);
}
