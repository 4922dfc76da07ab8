const message = await until(() => window.message, "a message from the frame");
check(message.rows > 3, `the frame shows ${message.rows} rows`);
check(message.opaque, "the frame is not cut off from its origin");
