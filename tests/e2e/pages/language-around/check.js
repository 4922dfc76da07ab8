addEventListener("rolefit-error", ({ detail }) => check(false, `${detail.code}: ${detail.message}`));
const elements = deepAll("rolefit-compare");
check(elements.length === 7, `there are ${elements.length} elements`);
for (const [index, language] of ["de", "de", "en", "de", "de", "es", "de"].entries()) {
  await drawn(elements[index]);
  const stage = deep("[part=stage]", elements[index]);
  check(stage.lang === language, `element ${index} speaks ${stage.lang}`);
  check(deepAll("thead th[data-role]", elements[index]).length === 2, `element ${index} shows other roles`);
}
