// Whatever makes the page dark or light again: words stay readable, and links in the accent that is asked for.
const element = document.querySelector("rolefit-compare");
await drawn(element);
const least = () => {
  const texts = deepAll("th, td p, .quiet, td a, summary", element).filter(isSeen).slice(0, 30);
  return Math.min(...texts.map(contrastOf));
};
const stage = deep("[part~=stage]", element);
const readable = async (scheme, how) => {
  await until(() => stage.dataset.scheme === scheme && least() >= 4.5, `${scheme} by ${how}`, 3000).catch(() =>
    check(false, `${how}: ${stage.dataset.scheme}, ${least().toFixed(2)}`),
  );
};
await readable("light", "the start");
const box = document.querySelector("#dark");
box.checked = true;
await readable("dark", "a box that is ticked");
box.checked = false;
await readable("light", "a box that is not");
const other = document.querySelector("#other");
other.media = "all";
await readable("dark", "a sheet's media");
other.sheet.disabled = true;
await readable("light", "a disabled sheet");
const late = document.createElement("style");
late.textContent = "body { --ink: #dde; --paper: #102; }";
document.head.append(late);
await readable("dark", "a late sheet");
late.remove();
await readable("light", "a sheet that goes");
const adopted = new CSSStyleSheet();
document.adoptedStyleSheets = [adopted];
adopted.replaceSync("body { --ink: #dde; --paper: #102; }");
await readable("dark", "an adopted sheet");
adopted.replaceSync("body { --ink: #222; --paper: #eee; --rolefit-accent: #0a0; }");
await readable("light", "an adopted sheet's new text");
document.body.className = "plain";
document.querySelector("meta[name=color-scheme]").content = "dark";
await readable("dark", "the page's meta element");
document.querySelector("meta[name=color-scheme]").content = "light";
await readable("light", "the meta element again");
document.body.className = "";
document.body.className = "dusk";
await readable("dark", "an animation");
document.body.className = "";
await readable("light", "no animation");
adopted.replaceSync("body { --ink: #777; --paper: #fff; }");
await readable("light", "an ink for both");
adopted.replaceSync("body { --ink: #777; --paper: #101010; }");
await readable("dark", "a ground and nothing else");
// While it is out of sight nothing changes; then it is right at once.
adopted.replaceSync("rolefit-compare { display: none }");
await turns(2);
adopted.replaceSync("rolefit-compare { display: none } body { --ink: #dde; --paper: #102; }");
await turns(2);
adopted.replaceSync("body { --ink: #dde; --paper: #102; }");
await readable("dark", "a change out of sight");
const green = () => getComputedStyle(stage).getPropertyValue("--_accent");
const before = green();
adopted.replaceSync("body { --ink: #dde; --paper: #102; --rolefit-accent: #0f0 }");
await until(() => green() !== before, "the accent of a late sheet", 3000).catch((error) => check(false, error.message));
