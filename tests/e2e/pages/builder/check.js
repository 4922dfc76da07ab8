// The lines that the site's builder writes work in a page on another origin.
const folder = new URL(".", document.querySelector("a").href).href;
const { snippet } = await import(`${folder}site/snippet.js`);
const site = await (await fetch(`${folder}index.html`)).text();
const integrity = new DOMParser().parseFromString(site, "text/html").querySelector("#builder").dataset.integrity;
const titles = ["Service Owner", "Service Manager"];
const choice = {
  element: "compare",
  attributes: [["roles", "service-owner service-manager"], ["show", "differences"]],
  accent: "#7a1f3d",
  folder,
  pinned: true,
  form: "element",
};
const shown = { fallback: "<p>Text for readers without scripts &amp; robots</p>", height: 400 };
const write = (changes) => snippet({ ...choice, ...changes }, { release: { integrity }, shown, titles });

// As an editor saves it: a parsed script does not run, so each is made anew.
const paste = (html) => {
  const article = document.querySelector("article");
  article.innerHTML = html;
  for (const written of article.querySelectorAll("script")) {
    const script = document.createElement("script");
    for (const { name, value } of written.attributes) script.setAttribute(name, value);
    written.replaceWith(script);
  }
  return article;
};

check(/^sha256-/.test(integrity), `the build wrote no integrity value: ${integrity}`);
check(write({}).includes(integrity), "files on another host are not pinned");
check(!write({ pinned: false }).includes("integrity"), "files of one's own are pinned");
for (const form of ["element", "link", "frame"]) {
  for (const line of write({ form }).split("\n")) {
    check((line.match(/</g) ?? []).length === (line.match(/>/g) ?? []).length, `a tag over several lines: ${line}`);
  }
  check(!/\n\s*\n/.test(write({ form })), `a blank line, form ${form}`);
}

const element = paste(write({})).querySelector("rolefit-compare");
check(element.style.minHeight === "min(400px, 100vh)", `the height that is reserved: ${element.style.minHeight}`);
check(textOf(element) === "Text for readers without scripts & robots", "the fallback is not as written");
await drawn(element);
check(deepAll("[data-role=service-owner]", element).length > 0, "the element shows no role");

const article = paste(write({ form: "link" }));
await drawn(await until(() => article.querySelector("rolefit-compare"), "the link becomes an element"));

const frame = paste(write({ form: "frame" })).querySelector("iframe");
check(frame.title === "Service Owner, Service Manager, compared", `the frame is called “${frame.title}”`);
check(new URL(frame.src).searchParams.get("roles") === "service-owner service-manager", frame.src);
check(document.querySelector("article script").src.endsWith("/resize.js"), "the frame comes without its resizer");
frame.remove();
