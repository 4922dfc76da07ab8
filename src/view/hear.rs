//! From what the reader does to messages; one function each, so that the code stays small.

use wasm_bindgen::JsCast;
use web_sys::{HtmlButtonElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent};
use yew::{Callback, Event, TargetCast};

use crate::picture::Html;

/// What happens sends the message.
#[inline(never)]
pub(super) fn press<M: Clone + 'static>(on: &Callback<M>, msg: M) -> Html {
    let on = on.clone();
    heard(move |_| on.emit(msg.clone()))
}

/// Typing sends the whole text.
pub(super) fn typed<M: 'static>(on: &Callback<M>, msg: fn(String) -> M) -> Html {
    let on = on.clone();
    heard(move |event| {
        on.emit(msg(event.target_unchecked_into::<HtmlInputElement>().value()));
    })
}

/// Pressing one of the buttons inside sends its value, the place of what it stands for: one listener
/// for a list instead of one each. What a button holds must let the pointer through to it.
pub(super) fn within<M: 'static>(on: &Callback<M>, msg: fn(usize) -> M) -> Html {
    let on = on.clone();
    heard(move |event| {
        let pressed = event.target_dyn_into::<HtmlButtonElement>();
        if let Some(place) = pressed.and_then(|button| button.value().parse().ok()) {
            on.emit(msg(place));
        }
    })
}

/// Choosing from a list sends the place of what was chosen.
pub(super) fn chosen<M: 'static>(
    on: &Callback<M>,
    list: usize,
    msg: fn(usize, usize) -> M,
) -> Html {
    let on = on.clone();
    heard(move |event| {
        let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        on.emit(msg(list, usize::try_from(place).unwrap_or_default()));
    })
}

/// A key sends the message that it stands for, if any, and does nothing else then.
pub(super) fn keyed<M: 'static>(on: &Callback<M>, msg: fn(&KeyboardEvent) -> Option<M>) -> Html {
    let on = on.clone();
    heard(move |event| {
        let key = event.unchecked_into::<KeyboardEvent>();
        if let Some(msg) = msg(&key) {
            key.prevent_default();
            key.stop_propagation();
            on.emit(msg);
        }
    })
}

fn heard(on: impl Fn(Event) + 'static) -> Html {
    Html::Heard(Callback::from(on))
}
