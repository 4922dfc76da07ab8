//! The page's place in the reader's history. Refused: the address stays as it is.

use wasm_bindgen::JsValue;

/// The address of the page with that fragment (without `#`).
pub fn with_fragment(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default().to_owned();
    if fragment.is_empty() { page } else { page + "#" + fragment }
}

/// Changes the fragment without a step in the history and without telling the page.
pub fn replace(fragment: &str) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = history.state().unwrap_or(JsValue::NULL);
    let _ = history.replace_state_with_url(&state, "", Some(&with_fragment(fragment)));
}
