//! Reading text with the browser's own parser.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Error, JSON, Number, Object};

use super::Json;

pub(super) fn parse(text: &str) -> Result<Json, String> {
    JSON::parse(text).map(|value| read(&value)).map_err(|error| {
        error.dyn_ref().map_or_else(String::new, |error: &Error| error.message().into())
    })
}

/// The shortest text that reads back as the same number, as every browser writes it; the standard
/// library's own writer of floats would cost 4 kB (brotli).
pub(super) fn number(number: f64) -> String {
    Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default()
}

fn read(value: &JsValue) -> Json {
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(number) = value.as_f64() {
        Json::Number(number)
    } else if let Some(flag) = value.as_bool() {
        Json::Bool(flag)
    } else if let Some(list) = value.dyn_ref::<Array>() {
        list.iter().map(|entry| read(&entry)).collect()
    } else if let Some(object) = value.dyn_ref::<Object>() {
        let entries = Object::entries(object);
        let fields = entries.iter().map(|field| {
            let pair: Array = field.unchecked_into();
            (pair.get(0).as_string().unwrap_or_default(), read(&pair.get(1)))
        });
        Json::Object(fields.collect())
    } else {
        Json::Null
    }
}
