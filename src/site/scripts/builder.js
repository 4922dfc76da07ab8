// The builder: a form, the element it describes, and the lines that make it.
import { readChoice } from "./choice.js";
import { plainTable, summaries } from "./fallback.js";
import { packRoles } from "./pack.js";
import { snippet } from "./snippet.js";

const FIRST = ["service-owner", "service-manager"];
const WIDTHS = { 360: "phone", 680: "article", "": "page" };
const NOTES = {
  element: "The script line may stand once, anywhere on the page. The height holds its place until it is drawn, so the text below does not jump.",
  link: "Where the editor strips scripts too, put the script line into the page’s footer once. Where it strips classes, the link has to stand in a paragraph of its own.",
  frame: "The frame is named and loads when it comes near. The script line gives it the height that its content needs.",
};

/** Brings the form to life. */
export const build = async (form) => {
  const roles = mainFirst(await packRoles());
  form.querySelector("#role-list").append(...roles.map(choiceOf));
  const order = [...FIRST];
  form.querySelector("#role-list").addEventListener("change", ({ target: { value, checked } }) => {
    if (order.includes(value)) order.splice(order.indexOf(value), 1);
    if (checked) order.push(value);
  });
  form.hidden = false;
  const drawn = form.querySelector("#preview");
  // What is pressed in the preview is no matter of readers without scripts: their table is of one beside it.
  const untouched = form.querySelector("#untouched");
  let [element, table, isSeen] = [];
  const again = () => write(form, roles, readChoice(form, order), { element, table });
  const rows = new MutationObserver(again);
  const update = () => {
    const choice = readChoice(form, order);
    showFields(form, choice);
    drawn.className = `preview ${WIDTHS[choice.width]} ${form.elements.theme.value}`;
    element = place(drawn, element, choice, "lazy");
    const hasTable = isSeen && choice.element === "compare" && choice.fallback === "table";
    table = hasTable ? place(untouched, table, choice, "eager") : undefined;
    if (hasTable) rows.observe(table.shadowRoot, { childList: true, subtree: true });
    else untouched.replaceChildren();
    again();
  };
  form.addEventListener("change", update);
  form.addEventListener("input", ({ target }) => target.name === "folder" && update());
  form.addEventListener("submit", (event) => event.preventDefault());
  drawn.addEventListener("rolefit-ready", () => {
    isSeen = true;
    update();
  });
  new ResizeObserver(again).observe(drawn);
  update();
};

// Those that the quiz can tell apart come first.
const mainFirst = (roles) => [...roles].sort((one, other) => !one.targets - !other.targets);

const choiceOf = ({ slug, title }) => {
  const label = document.createElement("label");
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name: "roles", value: slug, checked: FIRST.includes(slug) });
  label.append(box, ` ${title}`);
  return label;
};

const showFields = (form, { element, form: kind }) => {
  for (const field of form.querySelectorAll("[data-for]")) field.hidden = !field.dataset.for.split(" ").includes(element);
  for (const field of form.querySelectorAll("[data-form]")) field.hidden = field.dataset.form !== kind;
  for (const field of form.querySelectorAll("[data-needs]")) {
    field.hidden = !form.elements[field.dataset.needs].checked;
  }
};

// The same element as long as it is of the same kind: what the page's script sets, it takes in.
const place = (stage, element, { element: kind, attributes, accent }, loading) => {
  const tag = `rolefit-${kind}`;
  if (element?.localName !== tag) {
    element = document.createElement(tag);
    element.setAttribute("storage", "none");
    element.setAttribute("loading", loading);
    stage.replaceChildren(element);
  }
  const wanted = new Map([["storage", "none"], ["loading", loading], ["heading-level", "3"], ...attributes]);
  wanted.delete("permalink");
  for (const name of element.getAttributeNames()) {
    if (name !== "style" && !wanted.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (accent) element.style.setProperty("--rolefit-accent", accent);
  else element.style.removeProperty("--rolefit-accent");
  return element;
};

const write = (form, roles, choice, { element, table }) => {
  const slugs = choice.attributes.find(([name]) => name === "roles")?.[1].split(" ") ?? [];
  const chosen = slugs.flatMap((slug) => roles.filter((role) => role.slug === slug));
  const shown = { fallback: (table && plainTable(table)) ?? summaries(chosen), height: Math.ceil(element.offsetHeight) };
  const release = { integrity: form.dataset.integrity };
  const titles = chosen.map(({ title }) => title);
  form.querySelector("#snippet").textContent = snippet(choice, { release, shown, titles });
  form.querySelector("#snippet-note").textContent = NOTES[choice.form];
};
