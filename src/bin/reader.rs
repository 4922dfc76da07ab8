//! The wasm module that reads packs, for elements that have their own.

use rolefit::app::events;
use rolefit::browser::console;
use rolefit::data;
use rolefit::domain::pack::{Finding, Hiring, Pack};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Encodes the pack in a text for the modules that show it, and warns of what was passed over.
///
/// `below` is the pack that it extends, where it extends one: as this function gives it, or as the
/// module that shows packs has it bundled. `above` tells of packs that stand on each other in a circle, by their
/// addresses; else it is empty.
///
/// Throws what the page is told of a pack with mistakes: `{code, message, details}`.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "that is how bytes come from a script")]
pub fn read(text: &str, below: Option<Vec<u8>>, above: &str) -> Result<Vec<u8>, JsValue> {
    let find = |_: &str| {
        let lacks = || match above {
            "" => "\"rolefit/operations\", or a path on the pack's own origin".to_owned(),
            circle => ["a pack that does not stand on itself: ", circle].concat(),
        };
        let bytes = below.as_deref().ok_or_else(lacks)?;
        // The module that compares roles has no texts for hiring.
        let both = Hiring::decode_behind(bytes)
            .or_else(|_| Pack::decode(bytes).map(|pack| (pack, Hiring::default())));
        both.map_err(|_| "a pack of this version".into())
    };
    let ((pack, hiring), warnings) =
        data::read_on(text, &find).map_err(|findings| detail(&findings))?;
    for warning in &warnings {
        console::warn(&format!("Rolefit: {warning}"));
    }
    Ok(hiring.encode_behind(&pack))
}

fn detail(findings: &[Finding]) -> JsValue {
    serde_wasm_bindgen::to_value(&events::Error::pack_invalid(findings)).unwrap_or_default()
}

fn main() {}
