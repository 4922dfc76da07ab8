//! What a browser may have or not: asked for by name, since not every browser or page has it.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Function, Reflect};

/// A property of `navigator`, when there is one.
pub(super) fn get(name: &str) -> Option<JsValue> {
    let window = web_sys::window()?;
    let navigator = Reflect::get(&window, &"navigator".into()).ok()?;
    let value = Reflect::get(&navigator, &name.into()).ok()?;
    (!value.is_undefined()).then_some(value)
}

/// Calls a method with one argument; `None` when there is none or it throws.
pub(super) fn call(object: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    let method = Reflect::get(object, &name.into()).ok()?.dyn_into::<Function>().ok()?;
    method.call1(object, argument).ok()
}
