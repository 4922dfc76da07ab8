const told = await until(() => window.told, "word from the frame");
check(told.rows > 3, `the frame shows ${told.rows} rows`);
check(told.opaque, "the frame is not cut off from its origin");
