// Each element has its own pack, whatever the others have, and whichever was drawn before in its place.
addEventListener("rolefit-error", ({ detail }) => check(false, `${detail.code}: ${detail.message}`));
const main = document.querySelector("main");
const at = (id) => document.getElementById(id);
const heads = (element) => deepAll("thead th[data-role]", element).map(textOf).join(", ");
const wanted = {
  bundled: () => heads(at("bundled")) === "Service Owner, Service Manager",
  near: () => heads(at("near")) === "Cook here, Baker here",
  far: () => heads(at("far")) === "Cook there, Baker there",
  asked: () => textOf(deep("[part~=stem]", at("asked"))) === "Statement 1 there.",
  plain: () => /^(i\d|d-)/.test(deep("[data-item]", at("plain"))?.dataset.item),
};
const all = async (when) => {
  for (const [id, holds] of Object.entries(wanted)) await until(holds, `${when}: ${id} shows its own roles`, 10000);
};
await all("at first");
for (const element of main.children) check(deepAll("[part=stage]", element).length === 1, `${element.id} has more than one stage`);

// A change in one is no change in the others.
at("near").roles = "baker cook";
await until(() => heads(at("near")) === "Baker here, Cook here", "the other order");
check(heads(at("far")) === "Cook there, Baker there", "a script's change in one reaches another");
check(!deep("[data-differs=false]:not([hidden])", at("bundled")), "many rows show, and not only those that differ");
deep("[part~=button][aria-pressed]", at("bundled")).click();
await until(() => deep("[data-differs=false]:not([hidden])", at("bundled")), "the full table");
check(!deep("[part~=button][aria-pressed=true]", at("far")), "a press in one reaches another");
at("near").roles = "cook baker";

// Taken down together and put up in another order: what one leaves behind is of no use to the next.
for (let round = 0; round < 3; round += 1) {
  const elements = [...main.children];
  main.replaceChildren();
  await turns(2);
  for (const element of elements) check(!deep("[part=stage]", element), `${element.id} left its stage behind`);
  main.append(...elements.slice(1), elements[0]);
  await all(`in round ${round}`);
  check(!deep("[data-differs=false]:not([hidden])", at("bundled")), "what a reader did outlives the element");
}

// Another pack in the same element, before the first one is there, and back.
at("near").pack = "far.json";
await until(() => heads(at("near")) === "Cook there, Baker there", "another pack");
at("near").pack = "near.json";
at("near").pack = "far.json";
at("near").pack = "near.json";
await until(wanted.near, "its first pack again");
await turns(3);
await all("in the end");
