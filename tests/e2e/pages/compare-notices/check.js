// None, one, unknown, misspelled, five: each is shown as far as it goes, and says what is missing.
const at = (id) => document.getElementById(id);
const columns = (id) => new Set(deepAll("td[data-role]", at(id)).map((cell) => cell.dataset.role)).size;
const own = (id) => isSeen(at(id).querySelector("p"));
await until(() => fired.filter(([, name]) => name === "rolefit-ready").length === 6, "six elements are ready");

check(!own("none") && deep("#add", at("none")), "without roles there is no way to choose some");
check(own("one") && deep("#add", at("one")), "one role: the page's own words or the way to add another are gone");
check(own("slip"), "one of two roles is unknown: the page's own words are gone");
const slip = deep("[part~=notice]", at("slip"));
check(/servise-manager/.test(slip?.textContent), "the unknown role is not named");
check(columns("extra") === 2, `two known roles and an unknown one show ${columns("extra")} columns`);
check(/astronaut/.test(deep("[part~=notice]", at("extra"))?.textContent), "the third role is not named");
check(columns("five") === 4, `five roles show ${columns("five")} columns`);
check(columns("fixed") === 2 && !deep("#add", at("fixed")), "picker=off still offers other roles");

const errors = fired.filter(([, name]) => name === "rolefit-error");
check(errors.every(([, , { code }]) => code === "unknown-role"), JSON.stringify(errors));
check(errors.map(([id]) => id).sort().join() === "extra,slip", JSON.stringify(errors));
const [, , { details }] = errors.find(([id]) => id === "slip");
check(details[0].found === "servise-manager" && details[0].expected === "service-manager", JSON.stringify(details));

deep("button", slip).click();
await until(() => columns("slip") === 2, "the role that was meant joins at a press");
deep(".waiting button", at("five")).click();
await until(() => deep("td[data-role=devops-engineer]", at("five")), "the fifth role shows at a press");
await until(() => columns("five") === 4, "the last of the four makes room");
