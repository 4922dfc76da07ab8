//! All roles in order, with fit and certainty told apart.

use yew::{Html, Properties, component, html};

use crate::components::env::Env;
use crate::domain::quiz::Fit;
use crate::i18n::{Catalog, Text};

/// How many roles are listed; the order of those behind them tells nothing.
const MOST_LISTED: usize = 12;

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) env: Env,
    /// The roles, the most probable first.
    pub(super) ranking: Vec<Fit>,
}

/// The ranked list.
#[component]
pub(super) fn Ranking(Props { env, ranking }: &Props) -> Html {
    let catalog = &env.catalog;
    html! {
        <>
            <ol part="ranking" class="ranking" aria-label={catalog.get(Text::RankingHeading)}>
                { for ranking.iter().take(MOST_LISTED).map(|fit| row(env, fit)) }
            </ol>
            <p class="quiet">{ catalog.get(Text::RankingHelp) }</p>
        </>
    }
}

fn row(env: &Env, fit: &Fit) -> Html {
    let role = &env.pack[fit.role];
    let alike = (libm::round(fit.fit) as u32).to_string();
    html! {
        <li key={role.slug.as_str()} data-role={role.slug.clone()}>
            <span class="role">{ role.title.clone() }</span>
            <svg class="bar" aria-hidden="true" width="100%" height="8">
                <rect class="rest" width="100%" height="8" />
                <rect class="done" width={alike.clone() + "%"} height="8" />
            </svg>
            <span class="figure">{ env.catalog.format(Text::FitWord, &[&alike]) }</span>
            <span class="figure quiet">{ certainty(&env.catalog, fit.probability) }</span>
        </li>
    }
}

/// A probability in words that never claim more than there is: not 0 % and not 100 %.
fn certainty(catalog: &Catalog, probability: f64) -> String {
    let percent = libm::round(probability * 100.0);
    if percent < 1.0 {
        return catalog.get(Text::CertaintyHardly).as_ref().into();
    }
    if percent > 99.0 {
        return catalog.get(Text::CertaintyAlmost).as_ref().into();
    }
    catalog.format(Text::Certainty, &[&catalog.percent(percent)])
}
