//! Which rows show: only those that differ, or those with some words in them.

use yew::Callback;

use super::hear::{press, typed};
use super::words::{Word, Words};
use crate::app::attributes::Show;
use crate::app::compare::{ElementId, Model, Msg, Texts};
use crate::picture::{Html, html};

/// The controls above the table.
pub(super) fn controls(model: &Model, words: &Words, on: &Callback<Msg>) -> Html {
    let (pressed, other) = match model.show {
        Show::All => ("false", Show::Differences),
        Show::Differences => ("true", Show::All),
    };
    let (full, other_texts) = match model.texts {
        Texts::Gists => ("false", Texts::Full),
        Texts::Full => ("true", Texts::Gists),
    };
    html! {
        <div class="controls" role="group" aria-label={words.say(Word::Rows)}>
            <button type="button" part="button" aria-pressed={pressed}
                onclick={press(on, Msg::ShowChosen(other))}>
                { words.say(Word::ShowDifferences) }
            </button>
            <button type="button" class="narrow" aria-pressed={full}
                onclick={press(on, Msg::TextsChosen(other_texts))}>
                { words.say(Word::FullTexts) }
            </button>
            <input type="search" id={ElementId::Filter.to_string()} part="filter" placeholder={words.say(Word::Filter)} aria-label={words.say(Word::Filter)}
                value={&model.filter}
                oninput={typed(on, Msg::Filtered)} />
            if !model.priorities.is_empty() {
                <button type="button" part="button" onclick={press(on, Msg::PrioritiesCleared)}>
                    { words.say(Word::ClearPriorities) }
                </button>
            }
        </div>
    }
}
