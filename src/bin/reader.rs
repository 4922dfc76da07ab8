//! The wasm module that reads packs, for elements that have their own.

use rolefit::app::events::Error;
use rolefit::browser::console;
use rolefit::domain::pack::{Finding, Pack};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::js_sys::JSON;

/// Encodes the pack in a text for the core, and warns of what was passed over.
///
/// Throws what the page is told of a pack with mistakes: `{code, message, details}`.
#[wasm_bindgen]
pub fn read(text: &str) -> Result<String, JsValue> {
    let (pack, warnings) = Pack::parse(text).map_err(|findings| told(&findings))?;
    for warning in &warnings {
        console::warn(&format!("Rolefit: {warning}"));
    }
    Ok(pack.encode())
}

fn told(findings: &[Finding]) -> JsValue {
    let error = serde_json::to_string(&Error::pack_invalid(findings)).unwrap_or_default();
    JSON::parse(&error).unwrap_or_default()
}

fn main() {}
