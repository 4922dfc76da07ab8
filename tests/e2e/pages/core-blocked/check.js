const error = await until(() => window.errors?.[0], "rolefit-error");
const element = document.querySelector("rolefit-compare");

check(isSeen(element.querySelector("p")), "the page's own text is gone");
const notice = deep("[part=notice]", element);
check(isSeen(notice) && notice.role === "status", "nothing says what happened");

check(error.code === "load-failed", `the code is ${error.code}`);
check(/^rolefit-core-.*\.wasm is not to be had \(404\)$/.test(error.message), error.message);
check(!expectSeen(/Rolefit .*connect-src/), "it blames a policy");
check(expectSeen(/Rolefit .*load-failed/), "the console does not say what happened");
expectSeen(/404|could not load|integrity/i);
