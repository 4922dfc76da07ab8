//! From what the author does to messages.

use yew::Callback;

use crate::edit::{Edit, Part};
use crate::msg::Msg;

/// Typing sends the text of a part under its key.
pub(super) fn text_of(on: &Callback<Msg>, part: Part, key: &'static str) -> Callback<String> {
    on.reform(move |text| Msg::Edited(Edit::Text { part, key, text }))
}

/// What happens sends the message.
pub(super) fn send<E: 'static>(on: &Callback<Msg>, msg: Msg) -> Callback<E> {
    on.reform(move |_| msg.clone())
}
