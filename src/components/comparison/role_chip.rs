//! A role in the list of those side by side.

use yew::{Callback, Html, Properties, component, html};

use crate::app::compare::{ElementId, Msg, Toward};
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::domain::pack::RoleId;
use crate::i18n::Text;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) role: RoleId,
    /// Its index among the roles side by side.
    pub(super) index: usize,
    /// Whether it is the last of them.
    pub(super) last: bool,
    /// Whether another one is sought in its place.
    pub(super) replaces: bool,
    pub(super) on: Callback<Msg>,
}

/// A role with the buttons that replace, move and remove it.
#[component]
pub(super) fn RoleChip(Props { env, role, index, last, replaces, on }: &Props) -> Html {
    let (index, title) = (*index, &env.pack[*role].title);
    let says = |text| env.catalog.format(text, &[title]);
    html! {
        <li>
            <button type="button" id={ElementId::Role(index).to_string()}
                aria-expanded={replaces.to_string()} aria-label={says(Text::ReplaceRole)}
                title={says(Text::ReplaceRole)}
                onclick={send(on, toggle_search(*replaces, Some(index)))}>
                { title.clone() }
            </button>
            <button type="button" class="icon turn" id={ElementId::MoveStart(index).to_string()}
                aria-label={says(Text::MoveStart)} disabled={index == 0}
                onclick={send(on, Msg::RoleMoved(index, Toward::Start))}>
                { "←" }
            </button>
            <button type="button" class="icon turn" id={ElementId::MoveEnd(index).to_string()}
                aria-label={says(Text::MoveEnd)} disabled={*last}
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
