// The file is named that no browser can read.
await until(() => window.told, "rolefit-error");
check(told.code === "load-failed" && /rolefit-core-\w+\.wasm/.test(told.message), `${told.code}: ${told.message}`);
check(expectSeen(/load-failed: rolefit-core-\w+\.wasm/), "the console does not name it");
expectSeen(/wasm/);
