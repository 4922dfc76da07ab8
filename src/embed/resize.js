// For a page with Rolefit in frames: gives each the height that it asks for.
addEventListener("message", ({ data, source }) => {
  const height = Math.ceil(data?.rolefit?.height);
  if (!(height > 0 && height < 30000)) return;
  for (const frame of document.querySelectorAll("iframe[src*='frame.html']")) {
    if (frame.contentWindow === source) frame.height = height;
  }
});
