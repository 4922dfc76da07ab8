//! What the host page offers, in strings and plain values; each may be refused.

pub mod address;
pub mod canvas;
pub mod clipboard;
pub mod console;
pub mod document_events;
pub mod download;
pub mod file_input;
mod from_script;
pub mod hash_links;
pub mod history;
pub mod host;
pub mod idle;
pub mod json;
pub mod leaving;
pub mod letters;
pub mod print;
mod promised;
pub mod share;
pub mod storage;

/// Whether there is a page at all: on the command line there is none, and nothing here may be asked.
pub const fn is_present() -> bool {
    cfg!(target_arch = "wasm32")
}

/// Whether the page has less room than so many CSS pixels, and so has all that stands in it.
pub fn is_narrower(pixels: f64) -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width < pixels)
}

/// Whether the page stands in a frame of another.
pub fn is_framed() -> bool {
    if !is_present() {
        return false;
    }
    let window = web_sys::window();
    let parent = window.as_ref().and_then(|window| window.parent().ok().flatten());
    parent != window
}
