const error = await until(() => window.errors?.[0], "rolefit-error");
const element = document.querySelector("rolefit-compare");

check(isSeen(element.querySelector("p")), "the page's own text is gone");
const notice = deep("[part=notice]", element);
check(isSeen(notice) && notice.role === "status", "nothing says what happened");

check(error.code === "pack-invalid", `the code is ${error.code}`);
check(error.details.some(({ path }) => path.includes("title")), "the title is not named");
check(error.details.some(({ path }) => path.includes("roles")), "the roles are not named");
check(error.details.every(({ expected }) => expected), "it does not say what belongs there");
check(expectSeen(/pack-invalid/), "the console does not say what happened");
