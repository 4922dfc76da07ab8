//! From what the reader does to messages.

use web_sys::{HtmlButtonElement, HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Event, InputEvent, KeyboardEvent, MouseEvent, TargetCast};

/// What happens sends the message.
pub(super) fn send<M: Clone + 'static, E: 'static>(on: &Callback<M>, msg: M) -> Callback<E> {
    on.reform(move |_| msg.clone())
}

/// Typing sends the whole text.
pub(super) fn typed<M: 'static>(on: &Callback<M>, msg: fn(String) -> M) -> Callback<InputEvent> {
    let on = on.clone();
    Callback::from(move |event: InputEvent| {
        on.emit(msg(event.target_unchecked_into::<HtmlInputElement>().value()));
    })
}

/// Pressing one of the buttons inside sends its value, the index of what it stands for: one listener
/// for a list instead of one each. What a button holds must let the pointer through to it.
pub(super) fn pressed_within<M: 'static>(
    on: &Callback<M>,
    msg: fn(usize) -> M,
) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |event: MouseEvent| {
        let pressed = event.target_dyn_into::<HtmlButtonElement>();
        if let Some(index) = pressed.and_then(|button| button.value().parse().ok()) {
            on.emit(msg(index));
        }
    })
}

/// Choosing from a list sends the index of what was chosen.
pub(super) fn chosen<M: 'static>(
    on: &Callback<M>,
    list: usize,
    msg: fn(usize, usize) -> M,
) -> Callback<Event> {
    let on = on.clone();
    Callback::from(move |event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        on.emit(msg(list, usize::try_from(index).unwrap_or_default()));
    })
}

/// A key sends the message that it stands for, if any, and does nothing else then.
pub(super) fn keyed<M: 'static>(
    on: &Callback<M>,
    msg: fn(&KeyboardEvent) -> Option<M>,
) -> Callback<KeyboardEvent> {
    let on = on.clone();
    Callback::from(move |event: KeyboardEvent| {
        if let Some(msg) = msg(&event) {
            event.prevent_default();
            event.stop_propagation();
            on.emit(msg);
        }
    })
}
