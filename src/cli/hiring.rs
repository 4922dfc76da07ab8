//! What a pack has for hiring, and what its roles lack, in lines for its author.

use std::fmt::Write;

use crate::domain::pack::{Anchors, Hiring, Pack, RoleId};
use crate::hire::job::Job;
use crate::hire::kit::{Kit, Wording};
use crate::hire::plain::{grade, longest_sentence};
use crate::hire::topics::touched_by;
use crate::i18n::HireCatalog;

/// Questions and anchors are to be read at this school grade at most.
const GRADE: f64 = 7.0;
/// A sentence of a question has so many words at most.
const SENTENCE: usize = 30;

/// A report; nothing for a pack without texts for hiring.
pub(super) fn report(pack: &Pack, hiring: &Hiring) -> String {
    let practices = hiring.practices.iter();
    let poles = practices.map(|both| [&both.low, &both.high].into_iter().flatten().count());
    let poles: usize = poles.sum();
    let asked = |texts: &crate::domain::pack::RoleTexts| {
        texts.interview.len() + usize::from(texts.knowledge.is_some())
    };
    let sets: usize = hiring.roles.iter().map(asked).sum();
    let samples = hiring.roles.iter().filter(|texts| texts.sample.is_some()).count();
    let mut text = String::new();
    if poles + sets + samples == 0 {
        return text;
    }
    text.push_str("Hiring:\n");
    for (label, count) in
        [("poles with a practice", poles), ("sets of questions", sets), ("work samples", samples)]
    {
        let _ = writeln!(text, "  {label:<24}{count:>5}");
    }
    for role in RoleId::all(pack) {
        for line in of_role(pack, hiring, role) {
            let _ = writeln!(text, "  {line}");
        }
    }
    text
}

/// What is lacking or hard to read in a role's kit, and its grades.
fn of_role(pack: &Pack, hiring: &Hiring, role: RoleId) -> Vec<String> {
    let slug = &pack[role].slug;
    let Some(kit) = Kit::of(pack, hiring, &[role], &Job::default(), &HireCatalog::english()) else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for competency in &kit.competencies {
        let lacks = |what: &str| format!("{slug}: {}: {what}", competency.id);
        if competency.about.is_none() {
            lines.push(lacks("no practice of that pole"));
        }
        if competency.questions.iter().any(|question| question.origin == Wording::Rule) {
            lines.push(lacks("no questions, one is made by rule"));
        }
        if competency.questions.iter().any(|question| question.anchors.is_none()) {
            lines.push(lacks("a question without anchors"));
        }
        let probes = competency.probes.iter();
        for asked in competency.questions.iter().map(|one| &one.text).chain(probes) {
            let words = longest_sentence(asked);
            if words > SENTENCE {
                lines.push(lacks(&format!("a sentence of {words} words, at most {SENTENCE}")));
            }
            let topics = touched_by(asked);
            lines.extend(topics.map(|topic| lacks(&format!("asks about {}", topic.label))));
        }
    }
    if pack.language.starts_with("en") {
        let questions = || kit.competencies.iter().flat_map(|one| &one.questions);
        let anchors = questions().filter_map(|one| one.anchors.as_ref()).flat_map(Anchors::points);
        let asked = grade(questions().map(|one| one.text.as_str()));
        let anchored = grade(anchors.map(|(_, text)| text));
        let hard = if asked.max(anchored) > GRADE { ", hard to read" } else { "" };
        lines.push(format!(
            "{slug}: school grade {asked:.1} for questions, {anchored:.1} for anchors{hard}"
        ));
    }
    lines
}
