//! The questions and probes that a pack has on an ability.

use rolefit_domain::pack::{Anchors, Practice, Questions};

use crate::kit::{Question, QuestionKind, Wording};

/// What may be asked after an answer: the role's own probes, or those of the practice.
pub(crate) fn probes(texts: Option<&Questions>, practice: Option<&Practice>) -> Vec<String> {
    let own = texts.map(|texts| &texts.probes).filter(|probes| !probes.is_empty());
    own.or(practice.map(|practice| &practice.probes)).cloned().unwrap_or_default()
}

/// The questions that a pack has on an ability; anchors of its practice stand in for the past.
pub(crate) fn written(id: &str, texts: &Questions, practice: Option<Anchors>) -> Vec<Question> {
    let past = Question {
        id: [id, "-past"].concat(),
        kind: QuestionKind::Past,
        text: texts.past.clone(),
        anchors: texts.past_anchors.clone().or(practice),
        origin: Wording::Pack,
    };
    let case = texts.case.as_ref().map(|text| Question {
        id: [id, "-case"].concat(),
        kind: QuestionKind::Case,
        text: text.clone(),
        anchors: texts.anchors.clone(),
        origin: Wording::Pack,
    });
    [past].into_iter().chain(case).collect()
}

/// A phrase as it goes on within a sentence: an abbreviation keeps its capitals.
pub(crate) fn lower_first(phrase: &str) -> String {
    let mut letters = phrase.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => phrase.to_owned(),
    }
}
