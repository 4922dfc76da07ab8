const message = await until(() => window.message, "a message from the frame");
check(message.verdict === "none", `the middle each time is ${message.verdict}`);
check(message.opaque, "the frame is not cut off from its origin");
check(/#rolefit=quiz:/.test(message.byHand), `the link to copy is ${message.byHand}`);
check(/does not allow it/.test(message.notice), `a refusal is not told: ${message.notice}`);
