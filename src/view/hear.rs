//! From what the reader does to messages; one function each, so that the code stays small.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Event, InputEvent, MouseEvent, TargetCast};

/// A press sends the message.
pub(super) fn press<M: Clone + 'static>(on: &Callback<M>, msg: M) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_| on.emit(msg.clone()))
}

/// Typing sends the whole text.
pub(super) fn typed<M: 'static>(on: &Callback<M>, msg: fn(String) -> M) -> Callback<InputEvent> {
    on.reform(move |event: InputEvent| {
        msg(event.target_unchecked_into::<HtmlInputElement>().value())
    })
}

/// Choosing from a list sends the place of what was chosen.
pub(super) fn chosen<M: 'static>(
    on: &Callback<M>,
    list: usize,
    msg: fn(usize, usize) -> M,
) -> Callback<Event> {
    on.reform(move |event: Event| {
        let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        msg(list, usize::try_from(place).unwrap_or_default())
    })
}
