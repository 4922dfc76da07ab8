// A pasted table becomes a pack: what was understood is said, and can be said otherwise.

let starting;
// Fetched when somebody first pastes.
const reader = () =>
  (starting ??= import(new URL("./rolefit-own-roles.js", import.meta.url).href).then(async (module) => {
    await module.default();
    return module;
  }));

/** Brings the form to life; `taken` hears of each pack. */
export const pasteTables = (form, taken) => {
  const text = form.querySelector("#table-text");
  const said = form.querySelector("#table-said");
  let options = { kinds: {} };
  let page = "";
  let pause;
  const read = async () => {
    const source = page || text.value;
    if (!source.trim()) return said.replaceChildren();
    const { table } = await reader();
    try {
      const { pack, report } = JSON.parse(table(source, JSON.stringify(options)));
      said.replaceChildren(...understood(report));
      taken(pack);
    } catch (problem) {
      said.replaceChildren(line("p", `${problem.message ?? problem}`));
    }
  };
  const begin = () => {
    options = { kinds: {} };
    clearTimeout(pause);
    pause = setTimeout(read, 400);
  };
  text.addEventListener("input", () => {
    page = "";
    begin();
  });
  // A table copied from a page or a text program loses its columns as plain text.
  text.addEventListener("paste", ({ clipboardData }) => {
    const html = clipboardData.getData("text/html");
    if (!/<table/i.test(html) || clipboardData.getData("text/plain").includes("\t")) return;
    queueMicrotask(() => {
      page = html;
      begin();
    });
  });
  form.elements.file.addEventListener("change", async ({ target: { files } }) => {
    if (!files[0]) return;
    const bytes = await files[0].arrayBuffer();
    text.value = decoded(new Uint8Array(bytes));
    page = "";
    begin();
  });
  said.addEventListener("change", ({ target }) => {
    if (target.name === "axis") options.roles = target.value;
    else if (target.dataset.place) options.kinds[target.dataset.place] = target.value;
    read();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
};

// Spreadsheets still save in older encodings.
const decoded = (bytes) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

const understood = (report) => {
  const list = document.createElement("ol");
  list.className = "rows";
  list.append(...report.rows.map(row));
  const axis = document.createElement("label");
  axis.append("Roles are in ", choice("axis", ["columns", "rows"], report.roles_in), ` (${report.axis}): ${report.roles.join(", ")}`);
  const notes = document.createElement("ul");
  notes.append(...report.notes.map((note) => line("li", note)));
  return [line("p", `Read as ${report.form}.`), axis, list, notes];
};

const row = ({ place, label, kind, grounds, notes, otherwise }) => {
  const entry = document.createElement("li");
  const name = document.createElement("label");
  const word = kind.split(/[,: ]/)[0];
  const select = choice("kind", otherwise, word);
  select.dataset.place = place;
  name.append(`${label} `, select);
  entry.append(name, line("small", [`${place}: ${kind}, ${grounds}`, ...notes].join(". ")));
  return entry;
};

const choice = (name, words, chosen) => {
  const select = document.createElement("select");
  select.name = name;
  if (!words.includes(chosen)) words = [chosen, ...words];
  select.append(...words.map((word) => new Option(word, word, false, word === chosen)));
  return select;
};

const line = (tag, text) => {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
};
