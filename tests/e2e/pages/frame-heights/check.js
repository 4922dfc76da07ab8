// Whatever the page's rules say, each frame is as high as what is in it.
for (const frame of document.querySelectorAll("iframe")) {
  // Browsers draw no frame of another site that nobody can see.
  frame.scrollIntoView();
  const wanted = await until(() => heights.get(frame.contentWindow), `the height of “${frame.title}”`);
  const isWhole = () => Math.abs(frame.clientHeight - (heights.get(frame.contentWindow) ?? wanted)) <= 1;
  await until(isWhole, "so high", 5000).catch(() => check(false, `“${frame.title}” is ${frame.clientHeight} px high, not ${wanted}`));
}
