//! The wasm module of the comparison and the quiz: what the loader calls.

use rolefit::components::STYLES;
use rolefit::embed;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;
use web_sys::js_sys::Function;

rolefit::wasm_module! {
    styles: STYLES,
    bundled: rolefit_data::BUNDLED,
    widget: embed::Widget
}

fn main() {}
