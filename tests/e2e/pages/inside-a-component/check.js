customElements.define("article-card", class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML =
      '<style>section { background: #111; color: #eee; }</style><section><rolefit-compare roles="platform-operations-manager service-operations-manager"></rolefit-compare></section>';
  }
});
const element = deep("rolefit-compare", document.querySelector("article-card"));
await drawn(element);
check(deep("[part=stage]", element).dataset.scheme === "dark", "the ground inside the component is not seen");
