//! A comparison of the roles that a result names.

use yew::{Callback, Html, html};

use crate::app::attributes::{Attributes, Show, Switch};
use crate::app::quiz::{Model, Msg};
use crate::browser::host::Stage;
use crate::components::env::Env;
use crate::components::handlers::send;
use crate::components::markup_text::text;
use crate::components::{ComparisonElement, Root, Surface};
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
    let attributes = Attributes {
        roles: roles.iter().map(|&role| env.pack[role].slug.clone()).collect(),
        show: Show::Differences,
        hiring: Switch::Off,
        heading_level: (model.attributes.heading_level + 1).min(5),
        ..Attributes::default()
    };
    let surface = Surface::Inline(stage.cloned());
    let wanted = model.compares || model.unfolded;
    html! {
        <details data-state={(!wanted).then_some("unprinted")} open={model.unfolded} ontoggle={send(on, Msg::ComparisonAsked)}>
            <summary>{ text(&env.catalog.format(Text::CompareThese, &[&env.catalog.list(&titles)])) }</summary>
            if wanted {
                <Root<ComparisonElement> {attributes} {env} {surface} extra={()} resets=0 on_event={None} />
            }
        </details>
    }
}
