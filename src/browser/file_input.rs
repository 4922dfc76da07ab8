//! A file that the reader chose. Refused: nothing is read.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;

use super::host::Stage;

/// No file of ours comes near this, in bytes.
const LARGEST: f64 = 1e6;

/// Reads the file in the field of that id in the widget; one that is far too large, or cannot be
/// read, reads as empty.
pub fn read(stage: &Stage, id: &str, done: impl Fn(String) + 'static) {
    let Some(field) = stage.find(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    field.set_value("");
    if file.size() > LARGEST {
        return done(String::new());
    }
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok();
        done(text.and_then(|text| text.as_string()).unwrap_or_default());
    });
}
