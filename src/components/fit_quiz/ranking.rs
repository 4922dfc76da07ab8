//! The roles in order, with how probable each is.

use yew::{Html, html};

use crate::app::quiz::{Entry, entries};
use crate::components::env::Env;
use crate::components::markup_text::{attr, said, text};
use crate::domain::quiz::Outcome;
use crate::i18n::{Catalog, Text};

/// How many roles are listed; the order of those behind them tells nothing.
const MOST_LISTED: usize = 12;

/// The ranked list.
pub(super) fn ranking(env: &Env, outcome: &Outcome) -> Html {
    let catalog = &env.catalog;
    html! {
        <>
            <ol part="ranking" class="ranking" aria-label={catalog.get(Text::RankingHeading)}>
                { for entries(outcome, MOST_LISTED).iter().map(|entry| row(env, entry)) }
            </ol>
            <p class="quiet">{ said(catalog, Text::RankingHelp) }</p>
        </>
    }
}

fn row(env: &Env, entry: &Entry) -> Html {
    let role = entry.role.map(|role| &env.pack[role]);
    let width = (libm::round(entry.probability * 100.0) as u32).to_string() + "%";
    html! {
        <li key={role.map_or("", |role| &role.slug)} data-role={role.map(|role| attr(&role.slug))}>
            <span class="role">{ title(env, entry) }</span>
            <svg class="bar" aria-hidden="true" width="100%" height="8">
                <rect class="rest" width="100%" height="8" />
                <rect class="done" {width} height="8" />
            </svg>
            <span class="figure">{ certainty(&env.catalog, entry.probability) }</span>
        </li>
    }
}

fn title(env: &Env, entry: &Entry) -> Html {
    match entry.role {
        Some(role) => text(&env.pack[role].title),
        None => said(&env.catalog, Text::NoneOfThese),
    }
}

/// A probability in words that never claim more than there is: not 0 % and not 100 %.
pub(super) fn certainty(catalog: &Catalog, probability: f64) -> String {
    let percent = libm::round(probability * 100.0);
    if percent < 1.0 {
        return catalog.get(Text::CertaintyHardly).as_ref().into();
    }
    if percent > 99.0 {
        return catalog.get(Text::CertaintyAlmost).as_ref().into();
    }
    catalog.format(Text::Certainty, &[&catalog.percent(percent)])
}
