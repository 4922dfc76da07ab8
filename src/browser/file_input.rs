//! Files that the reader chose. Refused: nothing is read.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, HtmlInputElement};

use super::host::Stage;

/// No file of ours comes near this, in bytes.
const LARGEST: f64 = 1e6;

/// Reads the file in the field of that id in the widget; one that is far too large, or cannot be
/// read, reads as empty.
pub fn read(stage: &Stage, id: &str, done: impl Fn(String) + 'static) {
    let Some(field) = field(stage, id) else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    field.set_value("");
    spawn_local(async move { done(text(&file).await.unwrap_or_default()) });
}

/// Reads all files in the field of that id in the widget, at most so many: their names and texts; no text
/// of one that is far too large, or cannot be read.
pub fn read_all(
    stage: &Stage,
    id: &str,
    most: u32,
    done: impl Fn(Vec<(String, Option<String>)>) + 'static,
) {
    let Some(field) = field(stage, id) else { return };
    let Some(list) = field.files() else { return };
    let files: Vec<File> = (0..list.length().min(most)).filter_map(|at| list.get(at)).collect();
    field.set_value("");
    spawn_local(async move {
        let mut read = Vec::new();
        for file in files {
            read.push((file.name(), text(&file).await));
        }
        done(read);
    });
}

fn field(stage: &Stage, id: &str) -> Option<HtmlInputElement> {
    stage.find(id)?.dyn_into().ok()
}

async fn text(file: &File) -> Option<String> {
    if file.size() > LARGEST {
        return None;
    }
    let text = JsFuture::from(file.text()).await.ok();
    text.and_then(|text| text.as_string())
}
