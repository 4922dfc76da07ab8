//! The verdict, in a sentence.

use super::titles;
use crate::app::quiz::Model;
use crate::domain::pack::Audience;
use crate::domain::quiz::{Outcome, Reason, Verdict};
use crate::view::words::{Word, Words};

/// What the answers allow to be said.
pub(super) fn sentence(model: &Model, words: &Words, outcome: &Outcome) -> String {
    let (individual, organization) = match &outcome.verdict {
        Verdict::Clear => (Word::VerdictClear, Word::HireClear),
        Verdict::Close(_) => (Word::VerdictClose, Word::HireClose),
        Verdict::Both(..) => (Word::VerdictClose, Word::HireBoth),
        Verdict::NoPattern(_) => (Word::VerdictNone, Word::HireNone),
    };
    let word = match model.attributes.audience {
        Audience::Individual => individual,
        Audience::Organization => organization,
    };
    words.with(word, &[&titles(model, words, &model.named(outcome))])
}

/// Why no role can be named.
pub(super) fn reason(reason: Reason) -> Word {
    match reason {
        Reason::TooFew => Word::ReasonTooFew,
        Reason::Neutral => Word::ReasonNeutral,
        Reason::SameAnswer => Word::ReasonSame,
        Reason::Contradictory => Word::ReasonContradictory,
        Reason::Unlike => Word::ReasonUnlike,
    }
}
