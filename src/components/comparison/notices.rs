//! Roles that the page names and the pack does not have, with what was probably meant.

use yew::{Callback, Html, Properties, component, html};

use crate::app::compare::Msg;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::domain::pack::RoleId;
use crate::i18n::Text;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) unknown: Vec<(String, Option<RoleId>)>,
    pub(super) on: Callback<Msg>,
}

/// A line for each unknown role; a press shows the one that was probably meant.
#[component]
pub(super) fn Notices(Props { env, unknown, on }: &Props) -> Html {
    let notice = |(slug, near): &(String, Option<RoleId>)| {
        html! {
            <p key={slug.as_str()} part="notice" role="status">
                { env.catalog.format(Text::UnknownRole, &[slug]) }
                if let Some(role) = *near {
                    { " " }{ env.catalog.get(Text::PerhapsRole) }{ " " }
                    <button type="button" onclick={send(on, Msg::RolePicked(role))}>
                        { env.pack[role].title.clone() }
                    </button>
                }
            </p>
        }
    };
    unknown.iter().map(notice).collect()
}
