//! The wasm module that reads packs, for elements that have their own.

use rolefit::browser::console;
use rolefit::data;
use rolefit::domain::pack::Finding;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Encodes the pack in a text for the core, and warns of what was passed over.
///
/// Throws what the page is told of a pack with mistakes: `{code, message, details}`.
#[wasm_bindgen]
pub fn read(text: &str) -> Result<Vec<u8>, JsValue> {
    let (pack, warnings) =
        data::read(text).map_err(|findings| detail("pack-invalid", &findings))?;
    for warning in &warnings {
        console::warn(&format!("Rolefit: {warning}"));
    }
    Ok(pack.encode())
}

/// What a `rolefit-error` tells of a pack.
#[derive(Serialize)]
struct ErrorDetail<'a> {
    code: &'a str,
    message: String,
    details: &'a [Finding],
}

fn detail(code: &str, findings: &[Finding]) -> JsValue {
    let message = findings.first().map(ToString::to_string).unwrap_or_default();
    let detail = ErrorDetail { code, message, details: findings };
    serde_wasm_bindgen::to_value(&detail).unwrap_or_default()
}

fn main() {}
