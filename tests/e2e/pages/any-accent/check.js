const element = document.querySelector("rolefit-compare");
await drawn(element);
const stage = deep("[part=stage]", element);
const probe = document.createElement("p");
probe.textContent = "Read me";
stage.append(probe);
const grounds = { "#ffffff": "#1a1a1a", "#0d1117": "#e6edf3", "#fdf6e3": "#586e75", "rgb(60 60 60 / 50%)": "white", "#777777": "#ffffff" };
const accents = ["yellow", "#fff", "#000", "navy", "oklch(0.9 0.2 110)", "hsl(0 100% 50%)", "rgb(0 128 128 / 40%)", "nonsense"];
for (const [ground, text] of Object.entries(grounds)) {
  document.body.style.background = ground;
  document.body.style.color = text;
  for (const accent of accents) {
    element.style.setProperty("--rolefit-accent", accent);
    await turns(1);
    for (const name of ["--_accent", "--_quiet"]) {
      probe.style.color = `var(${name})`;
      const ratio = contrastOf(probe);
      // No colour reaches 4.5 to 1 by much on a middle gray, but one always reaches it.
      if (!(ratio >= 4.5)) check(false, `${name} for ${accent} on ${ground}: ${ratio.toFixed(2)}`);
    }
  }
}
probe.remove();
