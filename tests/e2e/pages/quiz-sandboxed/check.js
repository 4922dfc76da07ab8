const told = await until(() => window.told, "word from the frame");
check(told.verdict === "none", `the middle each time is ${told.verdict}`);
check(told.opaque, "the frame is not cut off from its origin");
