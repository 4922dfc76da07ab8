const error = await until(() => window.errors?.[0], "rolefit-error");
const element = document.querySelector("rolefit-compare");
const notice = deep("[part=notice]", element);
check(error.code === "load-failed", `the code is ${error.code}`);
check(isSeen(notice) && isSeen(element.querySelector("p")), "nothing says what happened, or the page's own text is gone");
check(notice.lang === "ar" && /^[\u0600-\u06ff .]+$/.test(textOf(notice)), `the notice is ${notice.lang}: ${textOf(notice)}`);
check(getComputedStyle(notice).direction === "rtl", "the notice runs the wrong way");
expectSeen(/load-failed|404|could not load|integrity/i);
