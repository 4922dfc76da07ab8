//! Undo, redo, and whether the work is kept.

use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use super::handlers::send;
use crate::model::Kept;
use crate::msg::Msg;

/// What the bar is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ToolbarProps {
    /// Whether there is a step to undo, and one to do again.
    pub(super) steps: (bool, bool),
    /// Whether the work is kept.
    pub(super) kept: Kept,
    /// What was done last, in words.
    pub(super) notice: AttrValue,
    /// Hears what is pressed.
    pub(super) on: Callback<Msg>,
}

/// The bar above the table.
#[component]
pub(super) fn Toolbar(props: &ToolbarProps) -> Html {
    let asks = use_state(|| false);
    let ToolbarProps { steps, kept, notice, on } = props;
    let words = match kept {
        Kept::Nothing => {
            "What you change is kept in this browser until you delete it. Nothing is sent."
        }
        Kept::Soon | Kept::Yes => {
            "Your work is kept in this browser, and nowhere else, until you delete it."
        }
        Kept::Refused => {
            "This browser does not keep your work: save it as a file before you leave."
        }
    };
    let ask = |wanted: bool| {
        let asks = asks.clone();
        Callback::from(move |_| asks.set(wanted))
    };
    let delete = {
        let (asks, on) = (asks.clone(), on.clone());
        Callback::from(move |_| {
            asks.set(false);
            on.emit(Msg::Deleted);
        })
    };
    html! {
        <div class="bar">
            <p class="row">
                <button type="button" id="own-undo" disabled={!steps.0} onclick={send(on, Msg::Undone)}>{ "Undo" }</button>
                <button type="button" id="own-redo" disabled={!steps.1} onclick={send(on, Msg::Redone)}>{ "Redo" }</button>
            </p>
            <p class="kept">
                { words }
                if *kept != Kept::Nothing {
                    { " " }
                    if *asks {
                        <span class="asks">{ "Delete it for good? " }
                            <button type="button" id="own-delete" onclick={delete}>{ "Delete" }</button>
                            <button type="button" onclick={ask(false)}>{ "Keep it" }</button>
                        </span>
                    } else {
                        <button type="button" class="plain" id="own-ask-delete" onclick={ask(true)}>{ "Delete my work" }</button>
                    }
                }
            </p>
            <p class="notice" role="status" id="own-notice">{ notice }</p>
        </div>
    }
}
