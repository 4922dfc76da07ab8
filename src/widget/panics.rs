//! A panic ends the core; the loader has to know, so that every element shows the page's own text.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use web_sys::js_sys::Function;

thread_local! {
    static LOST: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Calls `lost` with what went wrong and where, when something panics.
pub fn tell_of_panics(lost: Function) {
    LOST.set(Some(lost));
    yew::set_custom_panic_hook(Box::new(|panic| {
        if let Some(lost) = LOST.take() {
            // If the page cannot be told, there is nobody left to tell.
            let _ = lost.call1(&JsValue::NULL, &panic.to_string().into());
        }
    }));
}
