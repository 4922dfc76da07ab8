//! How well a pack's quiz measures, in words for its author.

use std::fmt::Write;

use crate::domain::comparison::phrases;
use crate::domain::pack::{AspectId, Audience, Pack, RoleId};
use crate::domain::quiz::{Quiz, Sort, can_take_part};

/// Pairs of roles that are named one by one.
const NAMED: usize = 10;

/// So often the right role is first where roles can be told apart.
const APART: f64 = 0.95;

/// With fewer duties a role has too little for the quiz to ask about.
const DUTIES: usize = 6;

/// What is said of roles that the quiz of a pack, as JSON, cannot tell apart well: that data are
/// missing, or that they are alike.
pub(super) fn alike(pack: &str) -> String {
    let Ok((pack, _)) = Pack::parse(pack) else { return String::new() };
    let poor: Vec<String> = RoleId::all(&pack).filter_map(|role| poor(&pack, role)).collect();
    let Some(quiz) = Quiz::new(&pack, &[], Audience::Individual) else {
        let reason = if poor.is_empty() { String::new() } else { format!(": {}", poor.join("; ")) };
        return format!("The quiz has too little to tell these roles apart{reason}.\n");
    };
    let reason = if poor.is_empty() {
        "These roles are alike to the quiz, and it often leaves it open which is nearer".to_owned()
    } else {
        format!("The quiz has too little to tell these roles apart: {}", poor.join("; "))
    };
    match quiz.quality().accuracy.last() {
        Some(&(answers, share)) if share < APART => format!(
            "{reason}: after {answers} answers of imagined people the right one is first {}.\n",
            often(share)
        ),
        Some(_) | None if !poor.is_empty() => format!("{reason}.\n"),
        Some(_) | None => String::new(),
    }
}

/// What a role lacks, in words, when the data tell too little of it.
fn poor(pack: &Pack, role: RoleId) -> Option<String> {
    let duties: usize = AspectId::all(pack)
        .filter(|&aspect| pack[aspect].id == "duties")
        .map(|aspect| phrases(pack, role, aspect).count())
        .sum();
    let (all, known) = (pack.dimensions.len(), pack[role].targets.iter().flatten().count());
    let title = &pack[role].title;
    if duties < DUTIES {
        let word = if duties == 1 { "activity is" } else { "activities are" };
        Some(format!("of {title} only {duties} work {word} known"))
    } else if known * 2 < all {
        Some(format!("of {title} only {known} of {all} work styles and interests are known"))
    } else {
        None
    }
}

pub(super) fn quality(pack: &Pack) -> String {
    let mut text = String::new();
    for (audience, whom) in
        [(Audience::Individual, "individuals"), (Audience::Organization, "organizations")]
    {
        if let Some(quiz) = Quiz::new(pack, &[], audience) {
            let _ = writeln!(text, "Quiz for {whom}, tried on imagined respondents:");
            describe(&mut text, pack, &quiz);
        }
    }
    let able = RoleId::all(pack).filter(|&role| can_take_part(pack, role)).count();
    if text.is_empty() && able > 1 {
        text = format!(
            "No quiz where `roles` names none: it takes two roles with targets, or with {DUTIES} duties each\n"
        );
    }
    text
}

fn describe(text: &mut String, pack: &Pack, quiz: &Quiz) {
    let quality = quiz.quality();
    for (answers, share) in quality.accuracy {
        let _ =
            writeln!(text, "  after {answers:>2} answers the right role is first {}", often(share));
    }
    for pair in quality.mixed.iter().take(NAMED) {
        let (one, other) = (&pack[pair.one].slug, &pack[pair.other].slug);
        let wrong = often(pair.wrong);
        let _ = writeln!(text, "  {one} is mistaken for {other}, or the reverse, {wrong}");
    }
    if quality.mixed.is_empty() {
        text.push_str("  every two roles can be told apart when all items are answered\n");
    }
    if quality.mixed.len() > NAMED {
        let more = quality.mixed.len() - NAMED;
        let (pairs, are) = if more == 1 { ("pair", "is") } else { ("pairs", "are") };
        let _ = writeln!(text, "  and {more} more {pairs} of roles {are} mixed up");
    }
    for item in quality.idle {
        let Some(item) = quiz.item(item) else { continue };
        let _ = match &item.sort {
            Sort::Statement { dimension, .. } => {
                let dimension = &pack[*dimension].id;
                writeln!(text, "  {} does nothing: roles hardly differ on `{dimension}`", item.name)
            }
            Sort::Duty { .. } => {
                writeln!(text, "  {} does nothing: hardly any role lacks the duty", item.name)
            }
        };
    }
    for dimension in quality.lopsided {
        let dimension = &pack[dimension].id;
        let _ = writeln!(
            text,
            "  all items on `{dimension}` point to the same pole: add one that points the other way"
        );
    }
}

fn often(share: f64) -> String {
    format!("{:.0} times in 100", share * 100.0)
}
