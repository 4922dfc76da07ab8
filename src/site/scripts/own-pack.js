// A pack typed into the page, drawn as it is typed, with what is wrong with it.
import { packText } from "./pack.js";

/** Brings the form to life. */
export const editPacks = async (form) => {
  const text = form.querySelector("#own-text");
  const said = form.querySelector("#own-said");
  const stage = form.querySelector("#own-stage");
  const draw = () => show(text.value, stage, said);
  text.value ||= await example();
  form.hidden = false;
  let pause;
  text.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(draw, 500);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("#own-bundled").addEventListener("click", async () => {
    text.value = JSON.stringify(JSON.parse(await packText()), null, 2);
    draw();
  });
  draw();
};

const example = async () => {
  const response = await fetch(new URL("./example.json", import.meta.url));
  return response.text();
};

const show = (pack, stage, said) => {
  const element = document.createElement("rolefit-compare");
  const holder = document.createElement("script");
  holder.type = "application/json";
  holder.textContent = pack;
  element.append(holder);
  const slugs = slugsIn(pack);
  if (slugs.length) element.setAttribute("roles", slugs.slice(0, 3).join(" "));
  element.setAttribute("storage", "none");
  element.setAttribute("heading-level", "3");
  element.addEventListener("rolefit-error", ({ detail }) => tell(said, detail, stage, element));
  element.addEventListener("rolefit-ready", () => said.replaceChildren(paragraph("This pack is sound.")));
  stage.replaceChildren(element);
};

const slugsIn = (pack) => {
  try {
    return JSON.parse(pack).roles.map(({ slug }) => `${slug}`);
  } catch {
    return [];
  }
};

const tell = (said, { message, details }) => {
  if (!details.length) return said.replaceChildren(paragraph(message));
  const table = document.createElement("table");
  table.className = "faults";
  const head = table.createTHead().insertRow();
  for (const title of ["Where", "Found", "Expected"]) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = title;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { path, found, expected } of details) {
    const row = body.insertRow();
    for (const text of [path, found, expected]) row.insertCell().textContent = text;
  }
  const count = details.length === 1 ? "One thing to mend:" : `${details.length} things to mend:`;
  said.replaceChildren(paragraph(count), table);
};

const paragraph = (text) => {
  const node = document.createElement("p");
  node.textContent = text;
  return node;
};
