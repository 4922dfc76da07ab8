//! The pictures of the way from a spreadsheet to a live widget, a step each, small enough for a page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::cases;
use crate::driver::Session;
use crate::page::Page;
use crate::story_editor::{begin, fill};

const TABLE: &str = "\tNurse\tPhysician assistant\tElectrician\n\
    Median pay, May 2024\t$93,600 a year\t$133,260 a year\t$62,350 a year\n\
    Shifts\tnights too\tmostly days\tdays\n\
    Education\tBachelor’s degree\tMaster’s degree\tApprenticeship\n\
    Duties\tGive medicine; Watch patients; Record vital signs; Teach families; Change dressings; Call for help\t\
    Examine patients; Order tests; Explain results; Prescribe; Stitch wounds; Refer to others\t\
    Read plans; Pull wire; Bend pipe; Test circuits; Find faults; Install panels\n";

/// The steps: a name, what is done, and what is shown of the page, at most so many pixels of it.
const STEPS: [(&str, &str, &str, u32); 5] = [
    ("1-paste", "", ".begin", 300),
    ("2-taken-for", "", "#table-said", 380),
    (
        "3-correct",
        "document.querySelector('#own-2-2').click(); await until(() => deep('#own-2-2 textarea'), 'a field')",
        ".sheet",
        720,
    ),
    ("4-see", "document.querySelector('#own-2-2 .done').click()", "#own-stage", 600),
    ("5-take", "", "#own-editor .take", 330),
];

/// Takes the pictures: each step's name, and its PNG.
pub(crate) fn pictures(session: &Session) -> Result<Vec<(String, Vec<u8>)>, String> {
    let size = json!({"width": 1120, "height": 1000, "deviceScaleFactor": 1, "mobile": false});
    session.devtools("Emulation.setDeviceMetricsOverride", &size)?;
    session.devtools("Emulation.setScrollbarsHidden", &json!({"hidden": true}))?;
    let light = json!({"features": [{"name": "prefers-color-scheme", "value": "light"}]});
    session.devtools("Emulation.setEmulatedMedia", &light)?;
    let mut page = Page::new(session, &cases::root().join("dist"));
    begin(&mut page);
    // As where the page is published, with the files beside it.
    let offered =
        "document.querySelectorAll('a[data-offers]').forEach((one) => (one.hidden = false))";
    page.run(offered, &json!([]));
    fill(&page, "#table-text", TABLE);
    page.wait_for("#table-said");
    page.until("deep('#own-stage rolefit-quiz:not(.waiting) >>> [data-item]')");
    let mut pictures = Vec::new();
    for (name, act, shown, most) in STEPS {
        page.run(act, &json!([]));
        let script = "deep(args[0]).scrollIntoView({block: 'start', behavior: 'instant'});\
            document.activeElement.blur();\
            await document.fonts.ready;\
            await turns(4);\
            const {left, top, width, height} = deep(args[0]).getBoundingClientRect();\
            return {x: left + scrollX - 8, y: top + scrollY - 8, width: width + 16, height: Math.min(height + 16, args[1]), scale: 0.7};";
        let clip: Value = page.run(script, &json!([shown, most]));
        let wish = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let answer = session.devtools("Page.captureScreenshot", &wish)?;
        let data = answer["data"].as_str().ok_or("no picture")?;
        let picture = STANDARD.decode(data).map_err(|problem| problem.to_string())?;
        pictures.push((format!("{name}.png"), picture));
    }
    Ok(pictures)
}
