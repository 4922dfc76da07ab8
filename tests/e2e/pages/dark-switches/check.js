const element = document.querySelector("rolefit-compare");
await drawn(element);
const page = document.documentElement;
const scheme = () => deep("[part=stage]", element).dataset.scheme;
const is = async (wanted, how) => {
  await until(() => scheme() === wanted, `${wanted} by ${how}`, 3000).catch((error) => check(false, error.message));
  for (const text of deepAll("td p, th, td li, a, summary", element).filter(isSeen).slice(0, 30)) {
    const ratio = contrastOf(text);
    if (ratio < 4.5) return check(false, `${how}: contrast ${ratio.toFixed(2)} in ${text.localName}`);
  }
};
await is("light", "the start");
page.classList.add("dark");
await is("dark", "a class");
page.classList.remove("dark");
await is("light", "a class taken away");
page.dataset.theme = "dark";
await is("dark", "data-theme");
delete page.dataset.theme;
await is("light", "data-theme taken away");
page.style.colorScheme = "dark";
await is("dark", "color-scheme");
page.removeAttribute("style");
await is("light", "color-scheme taken away");
document.body.className = "slow";
await is("dark", "a slow class");
document.body.className = "";
await is("light", "a slow class taken away");
element.theme = "dark";
await is("dark", "its own theme");
page.classList.add("dark");
element.theme = "light";
await is("light", "its own theme on a dark page");
element.theme = null;
await is("dark", "the page again");
