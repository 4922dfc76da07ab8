// A page's own fetch is called with texts, and may answer with less than the browser's.
const sound = document.querySelector("#sound");
await drawn(sound);
check(!isSeen(deep("[part=picker]", sound)), 'picker="false" shows a picker');
check(/120’000/.test(textOf(deep("[data-aspect=pay] .value", sound))), "the figures are not Swiss");
document.documentElement.className = "dark";
const least = () => Math.min(...deepAll("th, td p, .quiet", sound).filter(isSeen).slice(0, 40).map(contrastOf));
await until(() => deep("[part=stage]", sound).dataset.scheme === "dark" && least() >= 4.5, "a slow change", 4000).catch((error) => check(false, error.message));
// Into a document that nobody sees, and back.
document.implementation.createHTMLDocument("").body.append(sound);
await turns(2);
document.body.append(sound);
await turns(2);
check(getComputedStyle(deep("thead th", sound)).position === "sticky", "it came back without styles");
// Each says what is wrong with it, and nothing else.
await until(() => Object.keys(told).length === 5, "five errors");
check(told.address.code === "pack-unreachable" && /^https:\/\/\[bad: /.test(told.address.message), told.address.message);
check(/^none\.json: 404/.test(told.missing.message), told.missing.message);
check(/^forbidden\.json: 403/.test(told.forbidden.message), told.forbidden.message);
check(/^in-trouble\.json: 503/.test(told.trouble.message), told.trouble.message);
check(told.quotes.code === "pack-invalid" && /a curly quote in line 1/.test(told.quotes.message), told.quotes.message);
check(!expectSeen(/connect-src/), "it blames a policy");
check(expectSeen(/pack-unreachable: https:\/\/\[bad: .*That is no address/), "no line on the address");
check(expectSeen(/pack-unreachable: none\.json: 404.* no such file/), "no line on the missing file");
for (const pattern of [/403.*keeps it from readers: .*forbidden\.json/, /503.*keeps it from readers: .*in-trouble\.json/]) check(expectSeen(pattern), `no line ${pattern}`);
expectSeen(/pack-invalid|404|403|503/);
