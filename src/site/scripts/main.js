// What the page adds to its own HTML: the builder, the editor of one's own roles, the buttons that copy.
import { listenForCopies } from "./copy.js";
import { build } from "./builder.js";

listenForCopies(document);
build(document.getElementById("builder"));

// The editor is larger than the widget, so it is fetched when somebody comes near.
const place = document.getElementById("own-editor");
const watch = new IntersectionObserver(
  async ([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    watch.disconnect();
    const editor = await import(new URL("./rolefit-own-roles.js", import.meta.url).href);
    await editor.default();
    editor.edit(place);
  },
  { rootMargin: "1200px" },
);
watch.observe(place);
