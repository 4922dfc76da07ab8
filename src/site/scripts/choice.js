// What the form says, as plain data.

const ATTRIBUTES = {
  compare: ["lang", "theme", "show", "picker", "heading-level"],
  quiz: ["lang", "theme", "audience", "length", "storage", "heading-level"],
};

/**
 * Reads the form: `{element, attributes, accent, folder, form, fallback, width}`, where
 * `attributes` is a list of names and values without those that stay as they are.
 */
export const readChoice = (form) => {
  const data = new FormData(form);
  const element = data.get("element");
  const attributes = [["roles", data.getAll("roles").join(" ")]];
  for (const name of ATTRIBUTES[element]) attributes.push([name, data.get(name)]);
  if (data.has("permalink")) attributes.push(["permalink", "rolefit"]);
  return {
    element,
    attributes: attributes.filter(([, value]) => value),
    accent: data.has("own-accent") ? data.get("accent") : undefined,
    folder: folderOf(data.get("folder")),
    form: data.get("form"),
    fallback: data.get("fallback"),
    width: data.get("width"),
  };
};

// What is typed, or this page's own folder while it is no address.
const folderOf = (typed) => {
  const here = new URL(".", document.baseURI).href;
  try {
    return new URL(typed.endsWith("/") ? typed : `${typed}/`, here).href;
  } catch {
    return here;
  }
};
