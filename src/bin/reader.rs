//! The wasm module that reads packs, for elements that have their own.

use rolefit::browser::console;
use rolefit::domain::pack::{Finding, Pack};
use rolefit::json::Json;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::js_sys::JSON;

/// Encodes the pack in a text for the core, and warns of what was passed over.
///
/// Throws what the page is told of a pack with mistakes: `{code, message, details}`.
#[wasm_bindgen]
pub fn read(text: &str) -> Result<String, JsValue> {
    let (pack, warnings) = Pack::parse(text).map_err(|findings| fault(&findings))?;
    for warning in &warnings {
        console::warn(&format!("Rolefit: {warning}"));
    }
    Ok(pack.encode())
}

fn fault(findings: &[Finding]) -> JsValue {
    let message = findings.first().map(ToString::to_string).unwrap_or_default();
    let details = findings.iter().map(|finding| {
        Json::object([
            ("path", finding.path.as_str().into()),
            ("found", finding.found.as_str().into()),
            ("expected", finding.expected.as_str().into()),
        ])
    });
    let fault = Json::object([
        ("code", "pack-invalid".into()),
        ("message", message.as_str().into()),
        ("details", details.collect()),
    ]);
    JSON::parse(&fault.to_string()).unwrap_or_default()
}

fn main() {}
