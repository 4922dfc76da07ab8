// The frame has told its height before anybody listened.
await until(() => window.heard, "the whole table in the frame");
await turns(3);
const script = document.createElement("script");
script.type = "module";
script.src = `${files}/resize.js`;
document.head.append(script);
for (const frame of deepAll("iframe")) {
  // Browsers draw no frame of another site that nobody can see.
  frame.scrollIntoView();
  await until(() => Number(frame.height) > 2000, `the height of the whole table in <${frame.parentNode.host?.localName ?? "body"}>`, 5000).catch((error) => check(false, error.message));
}
