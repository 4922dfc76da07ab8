// Inside frame.html: the element that the address asks for, and its height for the page around.
// For example frame.html?element=quiz&roles=service-owner+service-manager&theme=dark
const isForeign = (address) => {
  try {
    return new URL(address, location).origin !== location.origin;
  } catch {
    // The element says that it is no address.
    return false;
  }
};
const params = new URLSearchParams(location.search);
const kind = ["quiz", "hire"].find((one) => one === params.get("element")) ?? "compare";
const element = document.createElement(`rolefit-${kind}`);
for (const name of customElements.get(element.localName)?.observedAttributes ?? []) {
  const value = params.get(name);
  if (value === null) continue;
  // Nobody shows roles of their own under this site's address.
  if (name === "pack" && isForeign(value)) {
    element.refusal = ["it is of another site", "frame.html takes packs of its own site only, by their address there."];
  }
  element.setAttribute(name, value);
}
// The frame itself is what loads late.
element.loading = "eager";
document.documentElement.lang = params.get("lang") ?? "en";
if (/^(light|dark)$/.test(element.theme)) document.querySelector("[name=color-scheme]").content = element.theme;
document.body.append(element);

const postHeight = () => parent.postMessage({ rolefit: { height: document.documentElement.offsetHeight } }, "*");
new ResizeObserver(postHeight).observe(document.documentElement);
// Who comes late asks.
addEventListener("message", ({ data }) => data?.rolefit === "height" && postHeight());

element.addEventListener("rolefit-ready", () => {
  document.title = element.shadowRoot.querySelector(".title")?.textContent ?? document.title;
});

// Other sites refuse to open inside a frame.
addEventListener("click", (event) => {
  const link = event.composedPath().find((node) => node.localName === "a");
  if (link && /^https?:/.test(link.getAttribute("href"))) link.target = "_blank";
});
