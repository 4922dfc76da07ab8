// The frame has told its height before anybody listened.
await until(() => window.heard, "the whole table in the frame");
await turns(3);
const script = document.createElement("script");
script.type = "module";
script.src = `${files}/resize.js`;
document.head.append(script);
await until(() => Number(document.querySelector("iframe").height) > 2000, "the height of the whole table", 5000).catch((error) => check(false, error.message));
