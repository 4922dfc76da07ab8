//! A comparison of the roles that a result names.

use web_sys::HtmlElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_state};

use crate::app::attributes::Show;
use crate::browser::host::Stage;
use crate::components::env::Env;
use crate::components::markup_text::text;
use crate::components::{Comparison, Slugs, Surface};
use crate::domain::pack::RoleId;
use crate::i18n::Text;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) roles: Vec<RoleId>,
    pub(super) heading_level: u8,
    /// Whether it is open from the start, as on paper.
    pub(super) unfolded: bool,
    pub(super) stage: Option<Stage>,
}

/// The comparison, drawn when the reader first wants it.
#[component]
pub(super) fn CompareThese(props: &Props) -> Html {
    let Props { env, roles, unfolded, .. } = props;
    let opened = use_state(|| false);
    let titles: Vec<&str> = roles.iter().map(|&role| env.pack[role].title.as_str()).collect();
    let slugs: Vec<String> = roles.iter().map(|&role| env.pack[role].slug.clone()).collect();
    let ontoggle = {
        let opened = opened.clone();
        Callback::from(move |event: Event| {
            let details = event.target_unchecked_into::<HtmlElement>();
            if details.has_attribute("open") {
                opened.set(true);
            }
        })
    };
    html! {
        <details open={*unfolded} {ontoggle}>
            <summary>{ text(&env.catalog.format(Text::CompareThese, &[&env.catalog.list(&titles)])) }</summary>
            if *opened || *unfolded {
                <Comparison roles={Slugs::from(slugs)} show={Show::Differences}
                    heading_level={props.heading_level} pack={env.pack.clone()}
                    catalog={env.catalog.clone()} surface={Surface::Inline(props.stage.clone())} />
            }
        </details>
    }
}
