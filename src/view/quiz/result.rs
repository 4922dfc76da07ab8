//! The result: one sentence first, then everything behind it.

use yew::{Callback, Html, html};

use super::ranking::ranking;
use super::verdict::{reason, sentence};
use crate::app::quiz::{Model, Msg, verdict_name};
use crate::domain::quiz::{Outcome, Verdict};
use crate::view::hear::press;
use crate::view::words::{Word, Words};

/// The whole result.
pub(super) fn result(model: &Model, words: &Words, outcome: &Outcome, on: &Callback<Msg>) -> Html {
    let why_none = match outcome.verdict {
        Verdict::NoPattern(why) => Some(reason(why)),
        Verdict::Clear | Verdict::Close(_) | Verdict::Both(..) => None,
    };
    html! {
        <div part="result" class="result" data-verdict={verdict_name(&outcome.verdict)}>
            <p id="result" part="verdict" class="verdict" tabindex="-1">
                { sentence(model, words, outcome) }
            </p>
            { for why_none.map(|word| html! { <p>{ words.get(word) }</p> }) }
            { ranking(model, words, outcome) }
            <p part="disclaimer">{ words.get(Word::Disclaimer) }</p>
            <div class="ways">
                <button type="button" onclick={press(on, Msg::WentBack)}>{ words.get(Word::QuizBack) }</button>
                <button type="button" onclick={press(on, Msg::StartedOver)}>{ words.get(Word::StartOver) }</button>
                <button type="button" class="plain" onclick={press(on, Msg::Deleted)}>{ words.get(Word::DeleteAnswers) }</button>
            </div>
        </div>
    }
}
