const element = document.querySelector("rolefit-compare");
addEventListener("rolefit-error", ({ detail }) => check(detail.code === "unknown-role", `${detail.code}: ${detail.message}`));
await drawn(element);
const tools = (role) => deepAll(`td[data-role=${role}][data-aspect=tools] li`, element).map((li) => textOf(li).split(" ")[0]).sort().join(", ");
const twice = "Knives, Knives, Pans";
const moves = () => deepAll("td[data-role=cook][data-aspect=moves] li", element).map(textOf).sort().join(", ");
const notices = () => deepAll("[part~=notice]", element).length;
const slugs = () => deepAll("thead th[data-role]", element).map((head) => head.dataset.role).join(" ");
const all = async (roles, count) => {
  const shown = () =>
    [slugs(), tools("cook"), moves(), `${deepAll("tr[data-differs]", element).length} rows`, `${notices()} notices`].join("; ");
  const wanted = `${roles}; ${twice}; Baker, Baker, Chef, Porter; 2 rows; ${count} notices`;
  await until(() => shown() === wanted, wanted, 5000).catch(() => check(false, `${shown()} in place of ${wanted}`));
};
await all("cook baker", 1);
element.roles = "cook pastry-cook baker porter";
await all("cook pastry-cook baker porter", 0);
element.roles = "baker chief cook chef chief";
await all("baker cook", 2);
element.roles = "cook baker";
await all("cook baker", 0);
