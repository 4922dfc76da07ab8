const inner = document.querySelector("iframe").contentWindow;
const summary = () => inner.document.querySelector("#summary")?.textContent ?? "";
await until(() => /All is right|wrong\.$/.test(summary()), "what it comes to");
const lines = (list, is) => [...inner.document.querySelectorAll(`#${list} [data-is=${is}]`)].map(textOf);
check(lines("files", "wrong").length === 0, `files: ${lines("files", "wrong")}`);
check(lines("files", "right").length >= 10, `only ${lines("files", "right").length} files are looked at`);
check(lines("here", "wrong").length === 0, `here: ${lines("here", "wrong")}`);
check(lines("here", "right").some((line) => /drawn/.test(line)), "the widget is not there");
// What is sound, however it is written.
const look = async (name) => {
  inner.document.querySelector("#page").value = name;
  inner.document.querySelector("form").requestSubmit();
  await until(() => lines("yours", "right").some((line) => /policy/.test(line)) || lines("yours", "wrong").length, name);
  return lines("yours", "wrong").join(" | ");
};
const sound = await look("/sound.html");
check(sound === "", `of a sound page: ${sound}`);
const slashed = await look("/slashed.html");
check(/takes what follows/.test(slashed), `of a slash: ${slashed}`);
await look("/article.html");
// What is wrong with the article, each in a line.
const wrong = lines("yours", "wrong");
for (const pattern of [/wasm-unsafe-eval/, /type="module"/, /integrity/, /end tag/]) {
  check(wrong.some((line) => pattern.test(line)), `nothing says ${pattern}: ${wrong.join(" | ")}`);
}
check(wrong.length === 4 && /^4 things/.test(summary()), `${summary()} ${wrong.join(" | ")}`);
