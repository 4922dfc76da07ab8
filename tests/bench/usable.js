// When a page can be used, looked at in every frame from the first on: the end of the first frame
// in which `isUsable` holds, in ms since the navigation began; and every file that it took.
const firstFrame = (holds) =>
  new Promise((done) => {
    const look = () => {
      if (!holds()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    };
    look();
  });

window.usable = (steps) => {
  const shown = Object.entries(steps).map(async ([step, holds]) => [step, [await firstFrame(holds)]]);
  window.measure = async () => {
    const times = await Promise.all(shown);
    const files = performance.getEntriesByType("resource").map(({ name }) => name);
    const own = ["usable.js", "__listener.js", "favicon.ico"];
    return { times, files: [location.href, ...new Set(files)].filter((file) => !own.some((name) => file.endsWith(name))) };
  };
};
