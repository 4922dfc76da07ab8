// A script names two roles, one, none, unknown ones, and two again: each time all that belongs there
// is there, in its order.
addEventListener("rolefit-error", ({ detail }) => check(detail.code === "unknown-role", `${detail.code}: ${detail.message}`));
const parts = "h2.title, [part~=notice], slot, .roles, [part~=summary], table, .sources";
const order = (element) =>
  [...element.shadowRoot.querySelectorAll(parts)].map((part) => part.getAttribute("part") ?? (part.classList[0] || part.localName)).join(" ");
for (const element of document.querySelectorAll("rolefit-compare")) {
  await drawn(element);
  const roles = element.picker === "off" ? "" : "roles ";
  const full = `${roles}summary table sources`;
  for (const [named, wanted] of [
    ["service-owner service-manager", `title ${full}`],
    ["service-owner", `slot ${roles}`],
    ["service-owner service-manager", `title ${full}`],
    ["service-owner servise-manager", `notice slot ${roles}`],
    ["service-owner", `slot ${roles}`],
    ["service-owner service-manager astronaut", `title notice ${full}`],
    ["servise-owner servise-manager", `notice notice slot ${roles}`],
    ["service-owner service-manager", `title ${full}`],
    ["", `title ${roles}`],
    ["service-owner servise-manager", `notice slot ${roles}`],
    ["service-owner service-manager it-manager", `title ${full}`],
  ]) {
    element.roles = named;
    const what = `${element.picker}: “${named}” shows`;
    await until(() => order(element) === wanted.trim(), what, 3000).catch(() => check(false, `${what} ${order(element)}`));
    const words = isSeen(element.querySelector("p"));
    check(words === wanted.includes("slot"), `${what} ${words ? "the page's own words beside it" : "nothing of the page's"}`);
  }
}
