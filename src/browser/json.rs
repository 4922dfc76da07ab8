//! JSON as the browser reads and writes it. What is no JSON, or has another shape, is refused.

use std::cell::RefCell;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Error, Function, JSON};

use super::from_script;

/// A value as a script has it: maps are objects, what is missing is null.
pub(super) fn value(of: &impl Serialize) -> JsValue {
    of.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

thread_local! {
    static WRITER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Writes by this function from now on: the browser's own asks the page, which can have put a method
/// into all lists, how to write them.
pub fn write_with(writer: Function) {
    WRITER.set(Some(writer));
}

/// A value as text; empty when the browser refuses.
pub fn write(of: &impl Serialize) -> String {
    let value = value(of);
    let text = WRITER.with_borrow(|writer| match writer {
        Some(writer) => writer.call1(&JsValue::NULL, &value).ok()?.as_string(),
        None => JSON::stringify(&value).map(Into::into).ok(),
    });
    text.unwrap_or_default()
}

/// What a text says, or how the browser puts what is wrong with it.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let value = JSON::parse(text).map_err(|error| {
        error.dyn_ref().map_or_else(String::new, |error: &Error| error.message().into())
    })?;
    detail(value).ok_or_else(|| "another shape".into())
}

/// What a text says, when it has that shape.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    parse(text).ok()
}

/// What a script's value says, when it has that shape.
pub(super) fn detail<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    T::deserialize(from_script::Value(value)).ok()
}
