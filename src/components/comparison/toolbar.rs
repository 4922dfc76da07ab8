//! How much of the table shows: the first look or all of it, or rows with some words in them.

use yew::{Callback, Html, html};

use super::points::FEW;
use crate::app::compare::{ElementId, Model, Msg, Part, Texts};
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::{send, typed};
use crate::components::markup_text::{attr, flag, said};
use crate::domain::comparison::{Row, phrases};
use crate::domain::pack::RoleId;
use crate::i18n::Text;

/// Whether a wide container shows more when the full table is asked for, or less when it is not any more;
/// of three roles or four it leaves out texts unless it is very wide.
fn is_more(model: &Model) -> bool {
    let pack = &model.pack;
    let is_long = |row: &Row| {
        let points = |&role: &RoleId| phrases(pack, role, row.aspect).count();
        model.choice.shown.iter().any(|role| points(role) > FEW + 1)
    };
    model.texts == Texts::Full
        || model.choice.shown.len() > 2
        || model.all_rows().iter().any(|row| !model.shows_unsought(row) || is_long(row))
}

/// The controls above the table.
pub(super) fn toolbar(model: &Model, env: &Env, on: &Callback<Msg>) -> Html {
    let catalog = &env.catalog;
    let (full, other) = match model.texts {
        Texts::Gists => ("false", Texts::Full),
        Texts::Full => ("true", Texts::Gists),
    };
    html! {
        <div class="controls" role="group" aria-label={catalog.get(Text::Rows)}>
            <button type="button" part="button" data-state={(!is_more(model)).then_some("narrow")} aria-pressed={full}
                onclick={send(on, Msg::TextsChosen(other))}>
                { said(catalog, Text::FullTable) }
            </button>
            <input type="search" id={attr(&ElementId::Filter.to_string())} part="filter"
                placeholder={catalog.get(Text::Filter)} aria-label={catalog.get(Text::Filter)}
                value={attr(&model.filter)} oninput={typed(on, Msg::Filtered)} />
            if model.can_fold_roles() {
                <button type="button" class="unfold" aria-expanded={flag(!model.folds_roles())} onclick={send(on, Msg::Unfolded(Part::Roles))}>
                    { said(catalog, if model.folds_roles() { Text::ChangeRoles } else { Text::Done }) }
                </button>
            }
            if !model.priorities.is_empty() {
                { button(Some("button"), said(catalog, Text::ClearPriorities), send(on, Msg::PrioritiesCleared)) }
            }
        </div>
    }
}
