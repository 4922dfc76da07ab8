//! A role in the list of those side by side.

use yew::{Callback, Html, html};

use crate::app::compare::{ElementId, Model, Msg, Toward};
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{attr, flag, text};
use crate::i18n::Text;

/// A role with the buttons that replace, move and remove it.
pub(super) fn role_chip(
    model: &Model,
    env: &Env,
    index: usize,
    replaces: bool,
    on: &Callback<Msg>,
) -> Html {
    let role = &env.pack[model.choice.shown[index]];
    let (title, last) = (&role.title, index + 1 == model.choice.shown.len());
    let says = |text| env.catalog.format(text, &[title]);
    html! {
        <li key={role.slug.as_str()}>
            <button type="button" id={attr(&ElementId::Role(index).to_string())}
                aria-expanded={flag(replaces)} aria-label={says(Text::ReplaceRole)}
                title={says(Text::ReplaceRole)}
                onclick={send(on, toggle_search(replaces, Some(index)))}>
                { text(title) }
            </button>
            <button type="button" class="icon turn" id={attr(&ElementId::MoveStart(index).to_string())}
                aria-label={says(Text::MoveStart)} disabled={index == 0}
                onclick={send(on, Msg::RoleMoved(index, Toward::Start))}>
                { "←" }
            </button>
            <button type="button" class="icon turn" id={attr(&ElementId::MoveEnd(index).to_string())}
                aria-label={says(Text::MoveEnd)} disabled={last}
                onclick={send(on, Msg::RoleMoved(index, Toward::End))}>
                { "→" }
            </button>
            <button type="button" class="icon" aria-label={says(Text::RemoveRole)}
                onclick={send(on, Msg::RoleRemoved(index))}>
                { "×" }
            </button>
        </li>
    }
}

/// What a press on a button does that opens the search for a role and closes it again.
pub(super) fn toggle_search(open: bool, index: Option<usize>) -> Msg {
    if open { Msg::PickerClosed } else { Msg::PickerOpened(index) }
}
