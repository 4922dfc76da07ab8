// Each file is told of as it is answered, and no policy is blamed.
const [german, spanish] = ["german", "spanish"].map((id) => document.getElementById(id));
await until(() => Object.keys(told).length === 2, "two errors");
const says = (id, code, message) =>
  check(told[id]?.code === code && message.test(told[id].message), `${id}: ${JSON.stringify(told[id])}`);
says("plain-text", "load-failed", /^rolefit-hire-\w+\.js as text\/plain: /);
says("a-page", "load-failed", /^rolefit-reader-\w+\.wasm is an HTML page$/);
const line = (pattern) => check(expectSeen(pattern), `no line ${pattern}`);
check(!expectSeen(/Rolefit .*(script-src|connect-src|Access-Control)/), "it blames a policy");
check(!expectSeen(/Rolefit .*no such file/), "a file that is there is told as missing");
line(/rolefit-hire-.* text\/plain: .*check-page\.html says why/);
line(/is an HTML page\. check-page\.html says why/);
// English does where a language cannot be had, in words and figures.
await drawn(german);
await drawn(spanish);
for (const element of [german, spanish]) {
  check(!isSeen(element.querySelector("p")), `${element.id}: the page's own text shows`);
  check(deep("[part~=stage]", element).lang === "en", `${element.id} is in ${deep("[part~=stage]", element).lang}`);
}
check(/\d,\d{3}/.test(textOf(deep("[data-aspect=pay] .value", german))), "the figures are not English");
line(/locale-de-\w+\.json is not to be had \(404\), so it is in English\. check-page\.html/);
line(/locale-es-\w+\.json is not to be had \(503\), so it is in English\. check-page\.html/);
expectSeen(/404|403|503|integrity|digest|hash|MIME|module|could not load|Failed to fetch|NetworkError/i);
