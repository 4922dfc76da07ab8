const message = await until(() => window.message, "a message from the frame");
check(message.verdict === "none", `the middle each time is ${message.verdict}`);
check(message.opaque, "the frame is not cut off from its origin");
