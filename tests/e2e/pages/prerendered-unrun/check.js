const error = await until(() => window.told?.[0], "rolefit-error");
const element = document.querySelector("rolefit-compare");

check(error.code === "load-failed", `the code is ${error.code}`);
check(isSeen(deep("table", element)), "the prerendered table is gone");
check(isSeen(deep("[part=notice]", element)), "nothing says what happened");
expectSeen(/load-failed|404|could not load|integrity/i);
