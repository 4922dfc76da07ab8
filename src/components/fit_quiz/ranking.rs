//! The roles in order, each with how probable it is in a word and as a bar.

use yew::{Html, html};

use super::grounds::grounds;
use crate::app::quiz::{Entry, Model};
use crate::components::env::Env;
use crate::components::likelihood::word;
use crate::components::markup_text::{attr, said, text};
use crate::domain::quiz::Outcome;
use crate::i18n::{Catalog, Text};

/// Some entries of the ranked list; `before` are listed elsewhere before them.
pub(super) fn ranking(
    model: &Model,
    env: &Env,
    outcome: &Outcome,
    entries: &[Entry],
    before: usize,
) -> Html {
    html! {
        <ol part="ranking" class="ranking" start={(before + 1).to_string()}
            aria-label={env.catalog.get(Text::RankingHeading)}>
            { for (before + 1..).zip(entries).map(|(number, entry)| row(model, env, outcome, entry, number)) }
        </ol>
    }
}

fn row(model: &Model, env: &Env, outcome: &Outcome, entry: &Entry, number: usize) -> Html {
    let role = entry.role.map(|role| &env.pack[role]);
    let width = (libm::round(entry.probability * 100.0) as u32).to_string() + "%";
    html! {
        <li key={role.map_or("", |role| &role.slug)} data-role={role.map(|role| attr(&role.slug))}>
            <span class="quiet" aria-hidden="true">{ number.to_string() + "." }</span>
            <span class="role">{ text(&title(env, entry)) }</span>
            <svg class="bar" aria-hidden="true" width="100%" height="8">
                <rect class="track" width="100%" height="8" />
                <rect class="done" {width} height="8" />
            </svg>
            <span class="figure">{ said(&env.catalog, word(entry.likelihood())) }</span>
            { grounds(model, env, outcome, entry) }
        </li>
    }
}

fn title(env: &Env, entry: &Entry) -> String {
    let role = entry.role.map(|role| env.pack[role].title.clone());
    role.unwrap_or_else(|| env.catalog.get(Text::NoneOfThese).as_ref().into())
}

/// The same probabilities as numbers, for those who want them; "none of these" always among them.
pub(super) fn numbers(env: &Env, mut entries: Vec<Entry>, none: f64) -> Html {
    let catalog = &env.catalog;
    if entries.iter().all(|entry| entry.role.is_some()) {
        entries.push(Entry { role: None, probability: none });
    }
    let line = |entry: &Entry| {
        let line = [&title(env, entry), ": ", &percent(catalog, entry.probability)].concat();
        html! { <li>{ line }</li> }
    };
    html! {
        <>
            <ul class="plainly">{ for entries.iter().map(line) }</ul>
            <p class="quiet">{ said(catalog, Text::RankingHelp) }</p>
        </>
    }
}

/// A probability that never claims more than there is: not 0 % and not 100 %.
fn percent(catalog: &Catalog, probability: f64) -> String {
    let percent = libm::round(probability * 100.0);
    if percent < 1.0 {
        return catalog.format(Text::Under, &[&catalog.percent(1.0)]);
    }
    if percent > 99.0 {
        return catalog.format(Text::Over, &[&catalog.percent(99.0)]);
    }
    catalog.percent(percent)
}
