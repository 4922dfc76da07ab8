const element = await until(() => document.querySelector("rolefit-hire"));
await until(() => deep("[part~=guide]", element));
check(element.getAttribute("roles") === "service-owner+service-manager", element.getAttribute("roles"));
check(!deep("[part~=job], [part~=scorecard]", element), "more shows than was asked for");
check(textOf(deep("#hire-guide", element)) === "Leitfaden für das Gespräch", textOf(deep("#hire-guide", element)));
check(deep("#guide-paper > [lang=en]", element), "the guide is not in the language of its roles");
check(textOf(deep("#guide-paper", element)).includes("Opening words"), "the guide speaks two languages");
