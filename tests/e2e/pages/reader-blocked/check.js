const [own, bundled] = document.querySelectorAll("rolefit-compare");
const error = await until(() => window.errors?.[0], "rolefit-error");
check(error.code === "load-failed", `the code is ${error.code}`);
check(isSeen(own.querySelector("p")), "the page's own text is gone");
const notice = deep("[part=notice]", own);
check(isSeen(notice) && notice.role === "status", "nothing says what happened");
check(expectSeen(/Rolefit .*load-failed/), "the console does not say what happened");
expectSeen(/404|could not load|integrity/i);
// Nothing else is lost.
await drawn(bundled);
// The page does without.
own.querySelector("script").remove();
own.roles = "platform-operations-manager service-operations-manager";
own.reset();
await drawn(own);
check(!isSeen(own.querySelector("p")), "the fallback still shows beside the table");
