//! The device's own way to share. Refused: the reader copies the link.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Reflect;
use web_sys::{Navigator, ShareData};

use super::promised;

/// Whether there is one: not every browser has it.
pub fn is_offered() -> bool {
    let offers = |navigator: Navigator| Reflect::has(&navigator, &"share".into());
    web_sys::window().is_some_and(|window| offers(window.navigator()).unwrap_or(false))
}

/// Opens it for an address.
pub fn share(title: &str, address: &str) {
    let Some(window) = web_sys::window() else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    let Some(sharing) = promised::call(&window.navigator(), "share", &data) else { return };
    // A reader who changes their mind refuses the promise; there is nothing to do then.
    spawn_local(async move { drop(JsFuture::from(sharing).await) });
}
