// Words can be read on what fixed cells stand on, and on what is really behind the others.
for (const section of document.querySelectorAll("section")) {
  const element = section.querySelector("rolefit-compare");
  await drawn(element);
  await turns(2);
  const name = section.className;
  const behind = (text) => {
    // What a picture shows, for the measure: it sees colours only.
    section.lastElementChild.style.background = section.dataset.ground;
    const ratio = contrastOf(text);
    section.lastElementChild.style.background = "";
    return ratio;
  };
  for (const text of deepAll("th, td p, .quiet, a, caption", element).filter(isSeen)) {
    const ratio = behind(text);
    if (!(ratio >= 4.5)) check(false, `${name}: ${text.localName} “${textOf(text).slice(0, 20)}” ${ratio.toFixed(2)}`);
  }
}
