// What an element's own pack says, and what it stands on. The build appends this to the glue of the reader.

/**
 * The pack of an element, encoded for the core: from the answer of the address that it names, or from the text
 * inside it. One that extends another is read on that one: the bundled one, as the module that asks has it, or
 * one at a path of its own origin, which may extend another in turn. What cannot be had the reader names.
 */
export const packOf = async (element, given, bundled, ask, unreachable) => {
  const textOf = (url, answer) => answer.text().catch((error) => unreachable(url, error.message));
  const readOn = async (text, url, seen) => {
    let name;
    try {
      name = JSON.parse(text).extends;
    } catch {}
    let below;
    let circle = "";
    if (name === "rolefit/operations") below = bundled();
    else if (typeof name === "string" && !/^rolefit\/\w+$/.test(name)) {
      const { href, origin } = new globalThis.URL(name, url);
      const all = [...seen, href];
      if (seen.includes(href)) circle = all.join(", which extends ");
      else if (origin === new globalThis.URL(url).origin) below = await readOn(await textOf(href, await ask(href)), href, all);
    }
    return read(text, below, circle);
  };
  const url = element.getAttribute("pack");
  const { href } = new globalThis.URL(url ?? "", element.baseURI);
  return readOn(typeof given === "string" ? given : await textOf(url, given), href, [href]);
};
