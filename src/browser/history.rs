//! The page's place in the reader's history. Refused: the address stays as it is.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::js_sys::{Function, Reflect};

/// The address of the page with that fragment (without `#`).
pub fn with_fragment(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default().to_owned();
    if fragment.is_empty() { page } else { page + "#" + fragment }
}

/// Changes the fragment without a step in the history and without telling the page.
pub fn replace(fragment: &str) {
    let address = with_fragment(fragment).into();
    let history = web_sys::window().and_then(|page| Reflect::get(&page, &"history".into()).ok());
    let Some(history) = history else { return };
    let state = Reflect::get(&history, &"state".into()).unwrap_or_default();
    let replace = Reflect::get(&history, &"replaceState".into());
    if let Some(replace) = replace.ok().and_then(|method| method.dyn_into::<Function>().ok()) {
        let _ = replace.call3(&history, &state, &JsValue::from_str(""), &address);
    }
}
