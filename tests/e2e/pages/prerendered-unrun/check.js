const error = await until(() => window.errors?.[0], "rolefit-error");
const element = document.querySelector("rolefit-compare");

check(error.code === "load-failed", `the code is ${error.code}`);
check(isSeen(deep("table", element)), "the prerendered table is gone");
check(isSeen(deep("[part=notice]", element)), "nothing says what happened");
expectSeen(/load-failed|404|could not load|integrity/i);

// In a narrow column nothing is cut off, since nothing could fold it out.
element.style.inlineSize = "320px";
const parts = deepAll("tr[data-differs], td li, td .gist + p", element);
check(parts.length > 100, `there are only ${parts.length} parts`);
// The sheet may come later than the failure.
await until(() => parts.every(isSeen), "all parts of the table");
await until(() => !deepAll("td button, .unfold", element).some(isSeen), "no button that does nothing");
check(parts.every(isSeen), "the sheet cuts a part off");
