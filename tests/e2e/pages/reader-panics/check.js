const [bundled, own] = document.querySelectorAll("rolefit-compare");
await drawn(bundled);
// The page's own: a driver's script may have another.
const page = window.Object;
const { entries } = page;
page.entries = () => {
  throw new RangeError("Not here.");
};
own.scrollIntoView();
const error = await until(() => window.errors?.[0], "rolefit-error");
page.entries = entries;
check(error.code === "internal", `the code is ${error.code}`);
check(isSeen(own.querySelector("p")), "the page's own text is gone");
check(isSeen(deep("[part=notice]", own)), "nothing says what happened");
check(expectSeen(/Rolefit .*internal/), "the console does not say what happened");
// The core does not read packs, and lives on.
bundled.scrollIntoView();
check(isSeen(deep("[data-differs=true]", bundled)), "no row differs");
bundled.show = "all";
await until(() => isSeen(deep("[data-differs=false]", bundled)), "all rows");
check(!deep("[part=notice]", bundled), "an element that needs no reading complains");
