//! The clipboard. Refused (on plain http, in some frames): the reader copies by hand.

use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text, and then says whether it was copied.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Where a page is not secure there is none, whatever the type says.
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else {
        return done(false);
    };
    let copying = JsFuture::from(clipboard.write_text(text));
    spawn_local(async move { done(copying.await.is_ok()) });
}
