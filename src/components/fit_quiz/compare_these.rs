//! A comparison of the roles that a result names.

use yew::{Callback, Html, html};

use crate::app::attributes::Show;
use crate::app::quiz::{Model, Msg};
use crate::browser::host::Stage;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::text;
use crate::components::{Comparison, Slugs, Surface};
use crate::domain::pack::RoleId;
use crate::i18n::Text;

/// The comparison, drawn when the reader first wants it.
pub(super) fn compare_these(
    model: &Model,
    env: &Env,
    roles: &[RoleId],
    stage: Option<&Stage>,
    on: &Callback<Msg>,
) -> Html {
    let titles: Vec<&str> = roles.iter().map(|&role| env.pack[role].title.as_str()).collect();
    let slugs: Vec<String> = roles.iter().map(|&role| env.pack[role].slug.clone()).collect();
    let level = (model.attributes.heading_level + 1).min(5);
    html! {
        <details open={model.unfolded} ontoggle={send(on, Msg::ComparisonAsked)}>
            <summary>{ text(&env.catalog.format(Text::CompareThese, &[&env.catalog.list(&titles)])) }</summary>
            if model.compares || model.unfolded {
                <Comparison roles={Slugs::from(slugs)} show={Show::Differences} heading_level={level}
                    pack={env.pack.clone()} catalog={env.catalog.clone()}
                    surface={Surface::Inline(stage.cloned())} />
            }
        </details>
    }
}
