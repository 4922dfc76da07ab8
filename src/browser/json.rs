//! JSON as the browser reads and writes it. What is no JSON, or has another shape, is refused.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Error, JSON};

/// A value as a script has it: maps are objects, what is missing is null.
pub(super) fn value(of: &impl Serialize) -> JsValue {
    of.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

/// A value as text; empty when the browser refuses.
pub fn write(of: &impl Serialize) -> String {
    JSON::stringify(&value(of)).map(Into::into).unwrap_or_default()
}

/// What a text says, when it has that shape.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    parse(text).ok()
}

/// What a text says; the error is the browser's own words, or names what does not have that shape.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let value = JSON::parse(text).map_err(|error| {
        error.dyn_ref().map_or_else(String::new, |error: &Error| error.message().into())
    })?;
    serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
}
