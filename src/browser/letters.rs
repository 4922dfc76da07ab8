//! Letters as the browser knows them. There is no refusal: every browser has them.

use web_sys::js_sys::JsString;

/// The text in small letters, by the browser's tables: those of the standard library weigh 6 kB. What is
/// in ASCII needs none, nor the way there, which takes longer than all else in a search among many roles.
pub fn lower_case(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    JsString::from(text).to_lower_case().into()
}
