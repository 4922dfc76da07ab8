// A pack that a frame does not take is told, and no other roles show in its place.
const inside = (id) => document.getElementById(id).contentDocument.querySelector("rolefit-compare, rolefit-quiz");
const notice = (id) => textOf(inside(id)?.shadowRoot?.querySelector("[part=notice]"));
for (const [id, words] of [
  ["elsewhere", /not available here\. Its roles could not be loaded/],
  ["scheme", /not available here\. Its roles could not be loaded/],
  ["bracket", /nicht verfügbar/],
]) {
  await until(() => notice(id), `a notice in ${id}`, 10000).catch((error) => check(false, error.message));
  check(words.test(notice(id)), `${id}: ${notice(id)}`);
}
await until(() => inside("own")?.shadowRoot?.querySelector("[data-aspect]"), "the pack of this site");
check(/Evenings/.test(inside("own").shadowRoot.textContent), "the frame shows other roles than its pack's");
// Asked again, each says why.
for (const [id, pattern] of [
  ["elsewhere", /pack-unreachable: https:\/\/example\.com\/roles\.json: it is of another site\. frame\.html takes packs of its own site only/],
  ["scheme", /pack-unreachable: http:\/\/: .*That is no address/],
  ["bracket", /pack-unreachable: https:\/\/\[x: .*That is no address/],
]) {
  let error, line;
  inside(id).addEventListener("rolefit-error", ({ detail }) => (error = detail));
  document.getElementById(id).contentWindow.console.error = (text) => (line = text);
  inside(id).reset();
  await until(() => error, `an error in ${id}`, 5000).catch(({ message }) => check(false, message));
  check(error?.code === "pack-unreachable" && pattern.test(line), `${id}: ${JSON.stringify(error)}; ${line}`);
}
expectSeen(/pack-unreachable/);
