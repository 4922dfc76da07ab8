//! With which two roles a narrow container shows.

use yew::{Callback, Html, Properties, component, html};

use crate::app::compare::Msg;
use crate::components::env::Env;
use crate::components::handlers::chosen;
use crate::domain::pack::RoleId;
use crate::i18n::Text;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    pub(super) shown: Vec<RoleId>,
    /// The two of them that show, by index.
    pub(super) pair: [usize; 2],
    pub(super) on: Callback<Msg>,
}

/// The two lists from which the reader chooses; none when there are no more than two roles.
#[component]
pub(super) fn PairChooser(Props { env, shown, pair, on }: &Props) -> Html {
    if shown.len() < 3 {
        return Html::default();
    }
    let side = |side: usize| {
        let number = env.catalog.number((side + 1) as f64);
        html! {
            <select aria-label={env.catalog.format(Text::PairSide, &[&number])}
                onchange={chosen(on, side, Msg::PairChosen)}>
                { for shown.iter().enumerate().map(|(index, &role)| html! {
                    <option key={env.pack[role].slug.as_str()} selected={pair[side] == index}>
                        { env.pack[role].title.clone() }
                    </option>
                }) }
            </select>
        }
    };
    html! { <div class="pair">{ side(0) }{ side(1) }</div> }
}
