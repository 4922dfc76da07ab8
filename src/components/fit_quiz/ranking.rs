//! All roles in order, with fit and certainty told apart.

use yew::{Html, html};

use crate::components::env::Env;
use crate::components::markup_text::{attr, said, text};
use crate::domain::quiz::Fit;
use crate::i18n::{Catalog, Text};

/// How many roles are listed; the order of those behind them tells nothing.
const MOST_LISTED: usize = 12;

/// The ranked list.
pub(super) fn ranking(env: &Env, ranking: &[Fit]) -> Html {
    let catalog = &env.catalog;
    html! {
        <>
            <ol part="ranking" class="ranking" aria-label={catalog.get(Text::RankingHeading)}>
                { for ranking.iter().take(MOST_LISTED).map(|fit| row(env, fit)) }
            </ol>
            <p class="quiet">{ said(catalog, Text::RankingHelp) }</p>
        </>
    }
}

fn row(env: &Env, fit: &Fit) -> Html {
    let role = &env.pack[fit.role];
    let alike = (libm::round(fit.fit) as u32).to_string();
    html! {
        <li key={role.slug.as_str()} data-role={attr(&role.slug)}>
            <span class="role">{ text(&role.title) }</span>
            <svg class="bar" aria-hidden="true" width="100%" height="8">
                <rect class="rest" width="100%" height="8" />
                <rect class="done" width={alike.clone() + "%"} height="8" />
            </svg>
            <span class="figure">{ text(&env.catalog.format(Text::FitWord, &[&alike])) }</span>
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
