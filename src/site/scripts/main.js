// What the page adds to its own HTML: the builder, the editor of one's own roles, the buttons that copy.
import { listenForCopies } from "./copy.js";
import { build } from "./builder.js";

listenForCopies(document);
build(document.getElementById("builder"));

// The editor is larger than the widget, so it is fetched when somebody comes near.
const place = document.getElementById("own-editor");
const watch = new IntersectionObserver(
  async (seen) => {
    // A busy browser tells of several moments at once.
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    try {
      const editor = await import(new URL("./rolefit-own-roles.js", import.meta.url).href);
      await editor.default();
      editor.edit(place);
    } catch {
      place.textContent = "The editor could not be fetched. Load the page again to try once more.";
    }
  },
  { rootMargin: "1200px" },
);
watch.observe(place);
