//! The wasm module of the hiring kit: what the loader calls.

use rolefit::embed;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;
use web_sys::js_sys::Function;

rolefit::wasm_module! {
    styles: rolefit_data::HIRE_STYLES,
    bundled: rolefit_data::KIT,
    widget: embed::HireWidget
}

fn main() {}
