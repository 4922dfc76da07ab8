//! Letters as the browser knows them. There is no refusal: every browser has them.

use web_sys::js_sys::JsString;

/// The text in small letters, by the browser's tables: those of the standard library weigh 6 kB.
pub fn lower_case(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}
