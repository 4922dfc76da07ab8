// For a page with Rolefit in frames: gives each the height that it asks for.
const frames = () => document.querySelectorAll("iframe[src*='frame.html']");

addEventListener("message", ({ data, source }) => {
  const height = Math.ceil(data?.rolefit?.height);
  if (!(height > 0 && height < 30000)) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source) frame.height = height;
  }
});

// Those that are there already have asked before anybody heard them.
for (const frame of frames()) frame.contentWindow?.postMessage({ rolefit: "height" }, "*");
