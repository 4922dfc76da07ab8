// What feeds and excerpts have: the table, without an element that nothing would draw.
const feed = new DOMParser().parseFromString(await (await fetch("/?feed=rss2")).text(), "text/xml");
for (const title of ["shortcode", "block"]) {
  const item = [...feed.querySelectorAll("item")].find((one) => one.querySelector("title").textContent === title);
  const content = item?.getElementsByTagName("content:encoded")[0]?.textContent ?? "";
  check(content.includes("Service Owner and Service Manager compared"), `no table in the feed: ${title}`);
  check(!content.includes("<rolefit-"), `an element in the feed: ${title}`);
}
const [script] = document.querySelectorAll("script[src*='rolefit.js']");
check(!script, "the front page has the script, and no element");
// Each file under its own type.
const sent = new DOMParser().parseFromString(await (await fetch("/?name=shortcode")).text(), "text/html");
const loader = sent.querySelector("script[src*='rolefit.js']");
check(loader?.type === "module", `the script line is ${loader?.outerHTML}`);
check(loader?.matches("[data-noptimize][data-no-optimize][nowprocket]"), "plugins that join scripts take the loader along");
const files = new URL(".", new URL(loader.getAttribute("src"), location));
const core = /rolefit-core-\w+\.wasm/.exec(await (await fetch(new URL("rolefit.js", files))).text())[0];
for (const [name, type] of [["rolefit.js", "javascript"], [core, "application/wasm"], ["rolefit.css", "text/css"]]) {
  const kind = (await fetch(new URL(name, files))).headers.get("content-type");
  check(kind?.includes(type), `${name} is sent as ${kind}`);
}
