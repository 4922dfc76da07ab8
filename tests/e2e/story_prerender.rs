//! The picture in the page's source, and the one that the script draws.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::browser::Browser;
use crate::cases::root;
use crate::page::Page;

const DRAW: &str = r#"
    const element = document.querySelector("rolefit-compare");
    const script = document.createElement("script");
    script.type = "module";
    script.src = new URL("rolefit.js", deep("link", element).href);
    document.head.append(script);
    await until(() => element.shadowRoot.adoptedStyleSheets.length, "the live table");
    await turns(3);
    // The pointer may rest on a button, which the new one takes a moment to show.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await turns(1);
"#;

const COMPARE: &str = r#"
    const [before, after] = await Promise.all(args.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext("2d");
      pen.drawImage(image, 0, 0);
      return pen.getImageData(0, 0, image.width, image.height).data;
    }));
    let others = before.length === after.length ? 0 : Infinity;
    // A step or two of 255 is how two ways to the same color are rounded.
    for (let at = 0; at < before.length; at += 1) others += Math.abs(before[at] - after[at]) > 2;
    return others;
"#;

/// No pixel changes when the live table takes the place of the prerendered one.
pub(crate) fn looks_the_same(page: &mut Page) {
    let folder = root().join("target/e2e");
    fs::create_dir_all(&folder).expect("the target folder can be written to");
    for width in [1280_u32, 480] {
        page.open("prerendered-still").resize(width, 900).until("deep('link')?.sheet");
        page.run("await turns(3)", &json!([]));
        let name = page.browser().name();
        let files = ["before", "after"].map(|when| folder.join(format!("{name}-{when}.png")));
        page.screenshot(&files[0]);
        page.run(DRAW, &json!([]));
        page.screenshot(&files[1]);
        let pictures = files.map(|file| STANDARD.encode(fs::read(file).unwrap_or_default()));
        let others = page.run(COMPARE, &json!(pictures));
        // WebKit smooths the same curve in another way from one tile of the screen to the next.
        let allowed = match page.browser() {
            Browser::Chromium | Browser::Firefox | Browser::Oldest => 0,
            Browser::WebKit => 4 * 9 * u64::from(width),
        };
        let others = others.as_u64().unwrap_or(u64::MAX);
        assert!(others <= allowed, "{others} at {width} px; see {}", folder.display());
    }
}
