const error = await until(() => window.told, "rolefit-error");
check(error.code === "load-failed", `the code is ${error.code}`);
check(/rolefit-core-.*\.js was changed on its way/.test(error.message), error.message);
check(!expectSeen(/Content-Security|connect-src/), "it blames a policy");
check(expectSeen(/load-failed: .*was changed.*check-page\.html says why/), "the console does not say what to do");
expectSeen(/integrity|digest|hash/i);
expectSeen(/NetworkError|Failed to fetch|load/i);
