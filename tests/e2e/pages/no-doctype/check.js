// Old pages have dark parts on a light body: tables take the body's colour there, and are to take their part's.
for (const element of document.querySelectorAll("rolefit-compare")) {
  await drawn(element);
  await turns(2);
  for (const text of deepAll("th, td p, .quiet, a, caption", element).filter(isSeen)) {
    const ratio = contrastOf(text);
    if (!(ratio >= 4.5)) check(false, `${text.localName} “${textOf(text).slice(0, 20)}” ${ratio.toFixed(2)}`);
  }
}
