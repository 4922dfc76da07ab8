const error = await until(() => window.told, "rolefit-error", 5000);
check(error.code === "nothing-to-ask", `the code is ${error.code}`);
check(expectSeen(/Rolefit: nothing-to-ask: /), "the console does not say why there is no quiz");
check(isSeen(document.querySelector("rolefit-quiz p")), "the page's own text is gone");
