//! The wasm module that reads packs, for elements that have their own.

use rolefit::app::events;
use rolefit::browser::console;
use rolefit::data;
use rolefit::domain::pack::Finding;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Encodes the pack in a text for the modules that show it, and warns of what was passed over.
///
/// Throws what the page is told of a pack with mistakes: `{code, message, details}`.
#[wasm_bindgen]
pub fn read(text: &str) -> Result<Vec<u8>, JsValue> {
    let ((pack, hiring), warnings) =
        data::read_with_hiring(text).map_err(|findings| detail(&findings))?;
    for warning in &warnings {
        console::warn(&format!("Rolefit: {warning}"));
    }
    Ok(hiring.encode_behind(&pack))
}

fn detail(findings: &[Finding]) -> JsValue {
    serde_wasm_bindgen::to_value(&events::Error::pack_invalid(findings)).unwrap_or_default()
}

fn main() {}
