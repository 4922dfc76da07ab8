//! Calls that answer later, of things that pages put their own in place of.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Function, Promise, Reflect};

/// Calls a method; `None` when there is none of that name, or when it throws.
pub(super) fn call(of: &JsValue, method: &str, argument: &JsValue) -> Option<Promise> {
    let function: Function = Reflect::get(of, &method.into()).ok()?.dyn_into().ok()?;
    Some(Promise::resolve(&function.call1(of, argument).ok()?))
}
