//! Undo, redo, and whether the work is kept.

use yew::{Callback, Html, Properties, component, html, use_state};

use super::handlers::send;
use super::said::said;
use crate::model::Kept;
use crate::msg::Msg;
use crate::notice::{Notice, Spot};

/// What the bar is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ToolbarProps {
    /// Whether there is a step to undo, and one to do again.
    pub(super) steps: (bool, bool),
    /// Whether the work is kept.
    pub(super) kept: Kept,
    /// Whether another tab keeps other work in its place.
    pub(super) is_elsewhere: bool,
    /// What happened last.
    pub(super) notice: Notice,
    /// Hears what is pressed.
    pub(super) on: Callback<Msg>,
}

/// The bar above the table.
#[component]
pub(super) fn Toolbar(props: &ToolbarProps) -> Html {
    let asks = use_state(|| false);
    let ToolbarProps { steps, kept, is_elsewhere, notice, on } = props;
    let words = match kept {
        Kept::Soon | Kept::Yes | Kept::Refused if *is_elsewhere => {
            "What you change here is not kept now: choose above."
        }
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
    let turn = {
        let asks = asks.clone();
        Callback::from(move |_| asks.set(!*asks))
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
                // They keep the focus when there is nothing more to undo.
                <button type="button" id="own-undo" aria-disabled={(!steps.0).to_string()} onclick={send(on, Msg::Undone)}>{ "Undo" }</button>
                <button type="button" id="own-redo" aria-disabled={(!steps.1).to_string()} onclick={send(on, Msg::Redone)}>{ "Redo" }</button>
            </p>
            <p class="kept">
                { words }
                if *kept != Kept::Nothing {
                    { " " }
                    <span class="asks">
                        if *asks { <span key="asked">{ "Delete it for good?" }</span> }
                        // One button in both, so that the focus stays.
                        <button key="turn" type="button" class="plain" id="own-ask-delete" aria-expanded={asks.to_string()} onclick={turn}>
                            { if *asks { "Keep it" } else { "Delete my work" } }
                        </button>
                        if *asks { <button key="delete" type="button" id="own-delete" class="remove" onclick={delete}>{ "Delete" }</button> }
                    </span>
                }
            </p>
            { said(notice, Spot::Bar, on) }
        </div>
    }
}
