//! A button with a text on it: one function for all places, since each tag weighs some 250 bytes of
//! wasm where it is written.

use yew::{Callback, Html, MouseEvent, html};

/// A button; `part` is the name by which the page can style it.
pub(super) fn button(
    part: Option<&'static str>,
    words: Html,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! { <button type="button" {part} {onclick}>{ words }</button> }
}
