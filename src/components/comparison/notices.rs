//! Roles that the page names and the pack does not have, with what was probably meant.

use yew::{Callback, Html, html};

use crate::app::compare::Msg;
use crate::components::button::button;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::{said, text};
use crate::domain::pack::RoleId;
use crate::i18n::Text;

/// A line for each unknown role; a press shows the one that was probably meant.
pub(super) fn notices(env: &Env, unknown: &[(String, Option<RoleId>)], on: &Callback<Msg>) -> Html {
    let notice = |(slug, near): &(String, Option<RoleId>)| {
        html! {
            <p key={slug.as_str()} part="notice" role="status">
                { text(&env.catalog.format(Text::UnknownRole, &[slug])) }
                if let Some(role) = *near {
                    { " " }{ said(&env.catalog, Text::PerhapsRole) }{ " " }
                    { button(None, text(&env.pack[role].title), send(on, Msg::RolePicked(role))) }
                }
            </p>
        }
    };
    unknown.iter().map(notice).collect()
}
