//! The clipboard. Refused (on plain http, in some frames): the reader copies by hand.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Function, Reflect};

use super::navigator;

/// Copies a text, and then tells whether it was copied.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let copied = navigator::get("clipboard")
        .and_then(|clipboard| navigator::call(&clipboard, "writeText", &text.into()));
    let Some(promise) = copied else { return done(false) };
    // One listener for both ends, since one that is never called would never be freed: the
    // clipboard answers a success with nothing and a refusal with an error.
    let told = Closure::once_into_js(move |answer: JsValue| done(answer.is_undefined()));
    let then = Reflect::get(&promise, &"then".into()).ok();
    if let Some(then) = then.and_then(|method| method.dyn_into::<Function>().ok()) {
        let _ = then.call2(&promise, &told, &told);
    }
}
