//! The views over the editor, and the one component that acts on the page.

mod begin;
mod cell_panel;
mod editor;
mod field;
mod page;
mod panel;
mod preview;
mod problems;
mod quiz;
mod report;
mod row;
mod sources;
mod table;
mod take;
mod toolbar;

pub use editor::Editor;

use yew::Callback;

use crate::edit::{Edit, Part};
use crate::msg::Msg;

/// Typing sends the text of a part under its key.
fn text_of(on: &Callback<Msg>, part: Part, key: &'static str) -> Callback<String> {
    on.reform(move |text| Msg::Edited(Edit::Text { part, key, text }))
}

/// What happens sends the message.
fn send<E: 'static>(on: &Callback<Msg>, msg: Msg) -> Callback<E> {
    on.reform(move |_| msg.clone())
}
