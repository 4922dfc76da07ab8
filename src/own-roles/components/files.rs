//! Files that are chosen, dropped or pasted: read as text, in whichever encoding, or called what they are.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, ClipboardEvent, File, HtmlInputElement, TextDecoder, TextDecoderOptions};
use yew::{Callback, DragEvent, Event, TargetCast};

use super::page;
use crate::intake::MOST;
use crate::msg::Msg;
use crate::no_text;

/// Files may be dropped anywhere: else the browser would show them in the page's place.
pub(super) fn dragged() -> Callback<DragEvent> {
    Callback::from(|event: DragEvent| {
        if drags_files(&event) {
            event.prevent_default();
        }
    })
}

/// Hears of a file that is dropped.
pub(super) fn dropped(on: &Callback<Msg>) -> Callback<DragEvent> {
    let on = on.clone();
    Callback::from(move |event: DragEvent| {
        let Some(file) = event.data_transfer().and_then(|data| data.files()?.get(0)) else {
            return;
        };
        event.prevent_default();
        // What is said of it stands there.
        page::focus("table-text", false);
        read_file(file, on.clone());
    })
}

/// The file that was chosen in a field.
pub(super) fn chosen_file(event: &Event) -> Option<File> {
    let field: HtmlInputElement = event.target_unchecked_into();
    let file = field.files()?.get(0);
    field.set_value("");
    file
}

/// Whether files are dragged, rather than words.
fn drags_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}

/// The file in a paste that has no text beside it, such as a picture of a table.
pub(super) fn pasted_file(event: &Event) -> Option<File> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let says = |kind: &str| data.get_data(kind).is_ok_and(|text| !text.is_empty());
    data.files()?.get(0).filter(|_| !says("text/plain") && !says("text/html"))
}

/// Reads a file: its text, or why it is not read.
pub(super) fn read_file(file: File, on: Callback<Msg>) {
    let name = file.name();
    let size = file.size() as usize;
    spawn_local(async move {
        let start = file.slice_with_i32_and_i32(0, no_text::LOOKED_AT).ok();
        let start = match start {
            Some(start) => bytes(&start).await.unwrap_or_default(),
            None => Vec::new(),
        };
        if let Some(problem) = no_text::problem(&name, &start) {
            return on.emit(Msg::NoText(problem));
        }
        if size > MOST {
            return on.emit(Msg::TooLarge(size));
        }
        let Some(text) = decoded(&file).await else {
            return on.emit(Msg::NoText(no_text::unreadable(&name)));
        };
        let name = name.rsplit_once('.').map_or(name.as_str(), |(name, _)| name);
        on.emit(Msg::TakenIn { text, name: Some(name.to_owned()) });
    });
}

async fn bytes(part: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
    Some(web_sys::js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The text of a file; spreadsheets still save in older encodings.
async fn decoded(file: &File) -> Option<String> {
    let bytes = bytes(file).await?;
    let by = |label: &str, is_strict: bool| {
        let options = TextDecoderOptions::new();
        options.set_fatal(is_strict);
        let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
        decoder.decode_with_u8_array(&bytes).ok()
    };
    match bytes.as_slice() {
        [0xff, 0xfe, ..] => by("utf-16le", false),
        [0xfe, 0xff, ..] => by("utf-16be", false),
        _ => by("utf-8", true).or_else(|| by("windows-1252", false)),
    }
}
