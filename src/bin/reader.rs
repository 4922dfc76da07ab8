//! The wasm module that reads packs, for elements that have their own.

use rolefit::app::events;
use rolefit::browser::console;
use rolefit::domain::json::Json;
use rolefit::domain::pack::{Finding, Pack};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Error, JSON};

/// Encodes the pack in a text for the core, and warns of what was passed over.
///
/// Throws what the page is told of a pack with mistakes: `{code, message, details}`.
#[wasm_bindgen]
pub fn read(text: &str) -> Result<Vec<u8>, JsValue> {
    let (pack, warnings) = Pack::parse_with(text, parse).map_err(|findings| detail(&findings))?;
    for warning in &warnings {
        console::warn(&format!("Rolefit: {warning}"));
    }
    Ok(pack.encode())
}

/// By the browser's parser, which is there anyway.
fn parse(text: &str) -> Result<Json, String> {
    let value = JSON::parse(text).map_err(|error| {
        error.dyn_ref().map_or_else(String::new, |error: &Error| error.message().into())
    })?;
    serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
}

fn detail(findings: &[Finding]) -> JsValue {
    serde_wasm_bindgen::to_value(&events::Error::pack_invalid(findings)).unwrap_or_default()
}

fn main() {}
