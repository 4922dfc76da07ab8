//! The result: one sentence first, then everything behind it.

use yew::Callback;

use super::ranking::ranking;
use super::verdict::{reason, sentence};
use super::{advice, reasons, take};
use crate::app::events;
use crate::app::quiz::{Model, Msg, RESULT_HEADING};
use crate::domain::pack::Audience;
use crate::domain::quiz::{Outcome, Verdict};
use crate::picture::{Html, html};
use crate::view::compare::heading_tag;
use crate::view::hear::press;
use crate::view::profile::profile;
use crate::view::words::{Word, Words};

/// The whole result.
pub(super) fn result(model: &Model, words: &Words, outcome: &Outcome, on: &Callback<Msg>) -> Html {
    let why_none = match outcome.verdict {
        Verdict::NoPattern(why) => Some(reason(why)),
        Verdict::Clear | Verdict::Close(_) | Verdict::Both(..) => None,
    };
    let fold = |word: Word, body: Html| {
        html! {
            <details open={model.unfolded}>
                <summary>{ words.say(word) }</summary>
                { body }
            </details>
        }
    };
    let profile_word = match model.attributes.audience {
        Audience::Individual => Word::ProfileHeading,
        Audience::Organization => Word::ProfileHeadingOrganization,
    };
    let more = match outcome.verdict {
        Verdict::Close(_) | Verdict::NoPattern(_) => model.more(),
        Verdict::Clear | Verdict::Both(..) => 0,
    };
    let some = !outcome.contributions.is_empty();
    html! {
        <div part="result" class="result" data-verdict={events::Verdict::from(&outcome.verdict).name()}>
            <@{heading_tag(model.attributes.heading_level + 1)} id={RESULT_HEADING} part="verdict" class="verdict" tabindex="-1">
                { sentence(model, words, outcome) }
            </@>
            { for why_none.map(|word| html! { <p>{ words.say(word) }</p> }) }
            { advice::between(model, words, outcome) }
            if more > 0 {
                <p>
                    <button type="button" onclick={press(on, Msg::MoreWanted)}>
                        { words.with(Word::MoreQuestions, &[&more.to_string()]) }
                    </button>
                </p>
            }
            if some {
                { ranking(model, words, outcome) }
            }
            <p part="disclaimer">{ words.say(Word::Disclaimer) }</p>
            <div class="folds">
                if some {
                    { fold(profile_word, profile(model, words, outcome)) }
                    { fold(Word::ReasonsHeading, reasons::reasons(model, words, outcome, on)) }
                    { fold(Word::ChangesHeading, reasons::changes(model, words, outcome)) }
                }
                if why_none.is_none() {
                    { fold(Word::NextHeading, advice::next_steps(model, words, outcome)) }
                }
                { advice::comparison(model, words, outcome) }
                { fold(Word::TakeResult, take::take(words, on)) }
            </div>
            <div class="ways">
                <button type="button" part="back" onclick={press(on, Msg::WentBack)}>{ words.say(Word::QuizBack) }</button>
                <button type="button" onclick={press(on, Msg::StartedOver)}>{ words.say(Word::StartOver) }</button>
                <button type="button" class="plain end" onclick={press(on, Msg::Deleted)}>{ words.say(Word::DeleteAnswers) }</button>
            </div>
        </div>
    }
}
