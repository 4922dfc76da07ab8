const error = await until(() => window.errors?.[0], "rolefit-error");
const element = document.querySelector("rolefit-compare");

check(isSeen(element.querySelector("p")), "the page's own text is gone");
const notice = deep("[part=notice]", element);
check(isSeen(notice) && notice.role === "status", "nothing says what happened");

check(error.code === "pack-unreachable", `the code is ${error.code}`);
check(expectSeen(/pack-unreachable/), "the console does not say what happened");
expectSeen(/404|could not load/i);
await drawn(document.querySelectorAll("rolefit-compare")[1]);
// The page mends it.
element.removeAttribute("pack");
element.roles = "platform-operations-manager service-operations-manager";
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");
