//! The clipboard. Refused (on plain http, in some frames): the reader copies by hand.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Reflect;

use super::promised;

/// Copies a text, and then says whether it was copied.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let clipboard = web_sys::window()
        .and_then(|window| Reflect::get(&window.navigator(), &"clipboard".into()).ok());
    let copying = clipboard.and_then(|it| promised::call(&it, "writeText", &text.into()));
    // Where a page is not secure there is none, whatever the type says.
    let Some(copying) = copying else { return done(false) };
    spawn_local(async move { done(JsFuture::from(copying).await.is_ok()) });
}
