// What reads an element's own pack: where it comes from, and what it stands on. The build appends this to the
// glue of the reader.

const unreachable = (url, reason, advice) => {
  throw Object.assign(Error(`${url}: ${reason}`), { code: "pack-unreachable", advice });
};

/**
 * The pack of an element, encoded for the core: at the address that it names, which has been `asked` for, or
 * in a script inside it, which `inside` selects. One that extends another is read on that one: the bundled one,
 * as the module that asks has it, or one at a path of its own origin, which may extend another in turn. What
 * cannot be had the reader names.
 */
export const packOf = async (element, asked, inside, bundled, notFetched) => {
  const textAt = async (url, asked) => {
    // What the page's author can do about it.
    let advice = "That is no address.";
    try {
      const { href } = new URL(url, element.baseURI);
      advice = notFetched();
      const response = await (asked ?? fetch(href));
      if (!response.ok) {
        const isGone = [404, 410].includes(response.status);
        advice = isGone ? `The server has no such file for this page: ${href}` : `The server's log says why it keeps ${href} from readers.`;
        throw Error(`${response.status} ${response.statusText}`);
      }
      return await response.text();
    } catch (error) {
      unreachable(url, error.message, advice);
    }
  };
  const readOn = async (text, url, seen) => {
    let name;
    try {
      name = JSON.parse(text).extends;
    } catch {}
    if (typeof name !== "string") return read(text, undefined, "");
    if (name === "rolefit/operations") return read(text, bundled(), "");
    const to = new URL(name, url);
    const all = [...seen, to.href];
    if (seen.includes(to.href)) return read(text, undefined, all.join(" "));
    if (to.origin !== new URL(url).origin || /^rolefit\/\w+$/.test(name)) return read(text, undefined, "");
    return read(text, await readOn(await textAt(to.href), to.href, all), "");
  };
  const url = element.getAttribute("pack");
  // As frame.html has it.
  if (element.refusal) unreachable(url, ...element.refusal);
  const text = url ? await textAt(url, asked) : element.querySelector(inside).textContent;
  const { href } = new URL(url ?? "", element.baseURI);
  return readOn(text, href, [href]);
};
