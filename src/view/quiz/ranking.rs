//! All roles in order, with fit and certainty told apart.

use crate::app::quiz::Model;
use crate::domain::quiz::{Fit, Outcome};
use crate::picture::{Html, html};
use crate::view::words::{Word, Words};

/// How many roles are listed; the order of those behind them tells nothing.
const MOST_LISTED: usize = 12;

/// The ranked list.
pub(super) fn ranking(model: &Model, words: &Words, outcome: &Outcome) -> Html {
    let rows = outcome.ranking.iter().take(MOST_LISTED);
    html! {
        <>
            <ol part="ranking" class="ranking" aria-label={words.say(Word::RankingHeading)}>
                { for rows.map(|fit| row(model, words, fit)) }
            </ol>
            <p class="quiet">{ words.say(Word::RankingHelp) }</p>
        </>
    }
}

fn row(model: &Model, words: &Words, fit: &Fit) -> Html {
    let role = &model.pack[fit.role];
    let alike = (libm::round(fit.fit) as u32).to_string();
    html! {
        <li data-role={&role.slug}>
            <span class="role">{ &role.title }</span>
            <svg class="bar" aria-hidden="true" width="100%" height="8">
                <rect class="rest" width="100%" height="8" />
                <rect class="done" width={alike.clone() + "%"} height="8" />
            </svg>
            <span class="figure">{ words.with(Word::FitWord, &[&alike]) }</span>
            <span class="figure quiet">{ certainty(words, fit.probability) }</span>
        </li>
    }
}

/// A probability in words that never claim more than there is: not 0 % and not 100 %.
fn certainty(words: &Words, probability: f64) -> String {
    let percent = libm::round(probability * 100.0);
    if percent < 1.0 {
        return words.get(Word::CertaintyHardly).into();
    }
    if percent > 99.0 {
        return words.get(Word::CertaintyAlmost).into();
    }
    words.with(Word::Certainty, &[&words.percent(percent)])
}
