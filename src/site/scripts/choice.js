// What the form says, as plain data.

const ATTRIBUTES = {
  compare: ["lang", "theme", "show", "picker", "heading-level"],
  quiz: ["lang", "theme", "audience", "length", "storage", "heading-level"],
  hire: ["lang", "theme", "heading-level"],
};

/**
 * Reads the form: `{element, attributes, accent, folder, pinned, form, fallback, width}`, where
 * `attributes` is a list of names and values without those that stay as they are. `order` has the slugs
 * of roles as they were chosen.
 */
export const readChoice = (form, order) => {
  const data = new FormData(form);
  const element = data.get("element");
  const chosen = data.getAll("roles");
  const attributes = [["roles", order.filter((slug) => chosen.includes(slug)).join(" ")]];
  for (const name of ATTRIBUTES[element]) attributes.push([name, data.get(name)]);
  if (element === "hire") attributes.push(["show", data.get("parts")]);
  if (data.has("permalink")) attributes.push(["permalink", "rolefit"]);
  return {
    element,
    attributes: attributes.filter(([, value]) => value),
    accent: data.has("own-accent") ? data.get("accent") : undefined,
    folder: folderOf(data.get("folder")),
    pinned: data.has("pinned"),
    form: data.get("form"),
    fallback: data.get("fallback"),
    width: data.get("width"),
  };
};

// As it is typed, so that lines for a site hold under each of its names; a slash where nothing is. The
// loader's own address leads to its folder.
const folderOf = (typed) => {
  const folder = typed.trim().replace(/rolefit\.js$/, "");
  return folder.endsWith("/") ? folder : `${folder}/`;
};
