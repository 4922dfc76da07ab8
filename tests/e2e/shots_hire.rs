//! Pictures of a hiring kit's parts, on screens and on paper.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::cases;
use crate::driver::Session;
use crate::page::Page;

/// A small phone and a laptop, in CSS pixels.
const WIDTHS: [u32; 2] = [320, 1280];
/// A4 paper at 96 pixels an inch.
const PAPER: (u32, u32) = (794, 1123);
const PARTS: [&str; 3] = ["job", "guide", "scorecard"];
/// What is printed alone.
const PAPERS: [&str; 5] =
    ["description", "guide-paper", "candidate-paper", "sample-paper", "sheet-paper"];

/// Writes `hire-<part>-<width>.png` with everything unfolded, and `hire-<paper>-print.png` into the folder.
pub(crate) fn run(session: &Session, folder: &Path) -> Result<(), String> {
    let mut page = Page::new(session, &cases::root().join("dist"));
    for width in WIDTHS {
        device(session, (width, 900), "")?;
        page.open("hire").wait_for("[part~=hire]");
        page.run("deepAll('details').forEach((one) => (one.open = true))", &json!([]));
        for part in PARTS {
            let picture = clip(session, &page, &format!("[part~={part}]"))?;
            let file = folder.join(format!("hire-{part}-{width}.png"));
            std::fs::write(file, picture).map_err(|problem| problem.to_string())?;
        }
    }
    for paper in PAPERS {
        device(session, PAPER, "print")?;
        page.open("hire").wait_for("[part~=hire]");
        // As the button does it in a window of its own, which a driver cannot see.
        let alone = "const root = deep('rolefit-hire').shadowRoot; \
            const place = Object.assign(document.createElement('div'), {className: 'hire'}); \
            place.part = 'stage'; \
            place.append(deep('#' + args[0]).cloneNode(true)); \
            place.querySelectorAll('details').forEach((one) => (one.open = true)); \
            document.adoptedStyleSheets = root.adoptedStyleSheets; \
            document.body.replaceChildren(place)";
        page.run(alone, &json!([paper]));
        let picture = clip(session, &page, "body")?;
        let file = folder.join(format!("hire-{paper}-print.png"));
        std::fs::write(file, picture).map_err(|problem| problem.to_string())?;
    }
    Ok(())
}

fn device(session: &Session, (width, height): (u32, u32), media: &str) -> Result<(), String> {
    let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
    session.devtools("Emulation.setDeviceMetricsOverride", &size)?;
    session.devtools("Emulation.setScrollbarsHidden", &json!({"hidden": true}))?;
    session.devtools("Emulation.setEmulatedMedia", &json!({"media": media}))?;
    Ok(())
}

/// The whole of what the selector finds.
fn clip(session: &Session, page: &Page, selector: &str) -> Result<Vec<u8>, String> {
    let place = "const box = deep(args[0]).getBoundingClientRect(); \
        return {x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height, scale: 1}";
    let clip = page.run(place, &json!([selector]));
    let wish = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
    let answer = session.devtools("Page.captureScreenshot", &wish)?;
    let data = answer["data"].as_str().ok_or("no picture")?;
    STANDARD.decode(data).map_err(|problem| problem.to_string())
}
