//! Saving a file. Refused (in frames that may not): nothing happens, and the reader can copy.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use web_sys::js_sys::encode_uri_component;

/// Offers a text to be saved as a file.
pub fn save(name: &str, media_type: &str, text: &str) {
    let address = ["data:", media_type, ";charset=utf-8,"].concat();
    let text: String = encode_uri_component(text).into();
    offer(name, &(address + &text));
}

/// Offers what is at an address to be saved as a file.
pub(super) fn offer(name: &str, address: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.create_element("a").ok());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return };
    let _ = link.set_attribute("href", address);
    let _ = link.set_attribute("download", name);
    link.click();
}
