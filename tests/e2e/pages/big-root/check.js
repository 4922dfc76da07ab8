const element = document.querySelector("rolefit-compare");
await drawn(element);
const shown = deepAll("td, th, p, li, button, select", element).filter(isSeen);
check(shown.length > 10, "hardly anything is shown");
for (const one of shown) {
  const size = parseFloat(getComputedStyle(one).fontSize);
  if (size < 13.5) check(false, `${one.localName} has text of ${size}px: ${textOf(one).slice(0, 40)}`);
}
const cell = parseFloat(getComputedStyle(deep("td", element)).fontSize);
check(cell >= 16 && cell <= 18, `the table's text is ${cell}px`);
