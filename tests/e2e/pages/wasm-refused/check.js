const error = await until(() => window.errors?.[0], "rolefit-error");
const element = document.querySelector("rolefit-compare");

check(isSeen(element.querySelector("p")), "the page's own text is gone");
const notice = deep("[part=notice]", element);
check(isSeen(notice) && notice.role === "status", "nothing says what happened");

check(error.code === "wasm-refused", `the code is ${error.code}: ${error.message}`);
check(expectSeen(/'wasm-unsafe-eval' to script-src/), "the console does not say what to add");
expectSeen(/wasm|WebAssembly|unsafe-eval|policy/i);
