// What the page adds to its own HTML: the builder, tables and packs of one's own, the buttons that copy.
import { listenForCopies } from "./copy.js";
import { build } from "./builder.js";
import { editPacks } from "./own-pack.js";
import { pasteTables } from "./own-table.js";

listenForCopies(document);
build(document.getElementById("builder"));
editPacks(document.getElementById("own-pack"));
pasteTables(document.getElementById("own-table"), (pack) => {
  const text = document.getElementById("own-text");
  text.value = pack;
  text.dispatchEvent(new Event("input", { bubbles: true }));
});
