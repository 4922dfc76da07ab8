// What the page adds to its own HTML: the builder, the editor of packs, the buttons that copy.
import { listenForCopies } from "./copy.js";
import { build } from "./builder.js";
import { editPacks } from "./own-pack.js";

listenForCopies(document);
build(document.getElementById("builder"));
editPacks(document.getElementById("own-pack"));
