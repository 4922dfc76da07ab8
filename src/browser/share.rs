//! The device's own way to share. Refused: the reader copies the link.

use web_sys::js_sys::{Object, Reflect};

use super::navigator;

/// Whether there is one.
pub fn is_offered() -> bool {
    navigator::get("share").is_some()
}

/// Opens it for an address.
pub fn share(title: &str, address: &str) {
    let what = Object::new();
    let _ = Reflect::set(&what, &"title".into(), &title.into());
    let _ = Reflect::set(&what, &"url".into(), &address.into());
    let window = web_sys::window().map(Into::into);
    if let Some(navigator) =
        window.and_then(|window| Reflect::get(&window, &"navigator".into()).ok())
    {
        let _ = navigator::call(&navigator, "share", &what);
    }
}
