//! A file that the reader chose. Refused: nothing is read.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;
use web_sys::js_sys::{Function, Reflect};

use super::element::Host;

/// No file of ours comes near this, in bytes.
const LARGEST: f64 = 1e6;

/// Reads the file in the field of that id in the widget; one that is far too large reads as empty.
pub fn read(host: &Host, id: &str, done: impl Fn(String) + 'static) {
    let field = host.root().and_then(|root| root.get_element_by_id(id));
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    if file.size() > LARGEST {
        return done(String::new());
    }
    let promise = file.text();
    field.set_value("");
    let told =
        Closure::once_into_js(move |text: JsValue| done(text.as_string().unwrap_or_default()));
    let then = Reflect::get(&promise, &"then".into()).ok();
    if let Some(then) = then.and_then(|method| method.dyn_into::<Function>().ok()) {
        let _ = then.call2(&promise, &told, &told);
    }
}
