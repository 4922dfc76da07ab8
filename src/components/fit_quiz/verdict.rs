//! The verdict, in a sentence.

use super::titles::titles;
use crate::app::quiz::Model;
use crate::domain::pack::Audience;
use crate::domain::quiz::{Outcome, Reason, Verdict};
use crate::i18n::{Catalog, Text};

/// What the answers allow to be said.
pub(super) fn sentence(model: &Model, catalog: &Catalog, outcome: &Outcome) -> String {
    let nearest = outcome.none_leads();
    let (individual, organization) = match &outcome.verdict {
        Verdict::Clear => (Text::VerdictClear, Text::HireClear),
        Verdict::Close(_) if nearest => (Text::VerdictNearest, Text::HireNearest),
        Verdict::Close(roles) if roles.len() < 2 => (Text::VerdictPerhaps, Text::HirePerhaps),
        Verdict::Close(_) => (Text::VerdictClose, Text::HireClose),
        Verdict::Both(..) => (Text::VerdictClose, Text::HireBoth),
        Verdict::NoPattern(Reason::TooFew | Reason::Neutral | Reason::SameAnswer) => {
            (Text::VerdictOpen, Text::VerdictOpen)
        }
        Verdict::NoPattern(Reason::Contradictory | Reason::Unlike) => {
            (Text::VerdictNone, Text::HireNone)
        }
    };
    let word = match model.attributes.audience {
        Audience::Individual => individual,
        Audience::Organization => organization,
    };
    catalog.format(word, &[&titles(model, catalog, &model.named(outcome))])
}

/// Why no role can be named.
pub(super) fn reason(reason: Reason) -> Text {
    match reason {
        Reason::TooFew => Text::ReasonTooFew,
        Reason::Neutral => Text::ReasonNeutral,
        Reason::SameAnswer => Text::ReasonSame,
        Reason::Contradictory => Text::ReasonContradictory,
        Reason::Unlike => Text::ReasonUnlike,
    }
}
