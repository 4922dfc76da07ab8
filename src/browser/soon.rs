//! Work that waits until what runs now has ended, and no longer.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Does it then.
pub fn soon(work: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        window.queue_microtask(Closure::once_into_js(work).unchecked_ref());
    }
}
