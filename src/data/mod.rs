//! Where packs come from: the one that comes with the widget, and documents of the page's own.

use crate::domain::pack::{Finding, Pack};

/// The document of the bundled pack, as JSON text.
pub const DOCUMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.json"));

/// The bundled pack, made anew at each call: keep it.
pub fn bundled() -> Pack {
    Pack::decode(include_bytes!(concat!(env!("OUT_DIR"), "/operations.postcard")))
        .expect("the build script encoded it")
}

/// Reads a pack from the text of a document, as [`Pack::parse_with`] says; in a page with the
/// browser's parser, which is there anyway.
pub fn read(text: &str) -> Result<(Pack, Vec<Finding>), Vec<Finding>> {
    #[cfg(target_arch = "wasm32")]
    return Pack::parse_with(text, parse);
    #[cfg(not(target_arch = "wasm32"))]
    Pack::parse(text)
}

#[cfg(target_arch = "wasm32")]
fn parse(text: &str) -> Result<crate::domain::json::Json, String> {
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::js_sys::{Error, JSON};

    let read = |value| serde_wasm_bindgen::from_value(value).map_err(JsValue::from);
    JSON::parse(text).and_then(read).map_err(|error| {
        error.dyn_ref().map_or_else(String::new, |error: &Error| error.message().into())
    })
}
