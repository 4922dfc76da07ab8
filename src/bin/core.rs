//! The wasm module: what the loader calls.

use rolefit::widget;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlElement, js_sys::Function};

/// The style sheet of every element.
#[wasm_bindgen]
pub fn styles() -> String {
    widget::STYLES.into()
}

/// Draws an element of that kind (its tag name), and calls `drawn` with the picture when it is there.
///
/// Without `pack` (a role pack as the reader encodes it) the bundled one is used, without `words` (a
/// locale file) English. Returns a number for the other calls.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "an optional text is handed over owned")]
pub fn mount(
    kind: &str,
    host: HtmlElement,
    pack: Option<Vec<u8>>,
    words: Option<String>,
    drawn: Function,
) -> u32 {
    widget::mount(kind, host, pack.as_deref(), words.as_deref(), drawn)
}

/// Takes in the attributes that the host page set since.
#[wasm_bindgen]
pub fn changed(id: u32) {
    widget::changed(id);
}

/// Goes back to what the host page asked for, without what the reader did.
#[wasm_bindgen]
pub fn reset(id: u32) {
    widget::reset(id);
}

/// Takes an element down, with every listener.
#[wasm_bindgen]
pub fn unmount(id: u32) {
    widget::unmount(id);
}

fn main() {}
