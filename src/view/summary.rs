//! What sets the roles apart and what they share, in a few sentences.

use super::words::{Word, Words};
use crate::app::compare::Model;
use crate::domain::comparison::Likeness;
use crate::domain::overlap::overlap;
use crate::domain::pack::{AspectId, Value};
use crate::picture::{Html, html};

/// So many rows on which the roles are alike are named.
const NAMED: usize = 3;

/// The sentences, from all rows whether they show or not.
pub(super) fn summary(model: &Model, words: &Words) -> Html {
    let rows = model.all_rows();
    let number = |count: usize| words.number(count as f64);
    let differs = |aspect: AspectId| {
        rows.iter().any(|row| row.aspect == aspect && row.likeness == Likeness::Differs)
    };
    let differing = rows.iter().filter(|row| row.likeness == Likeness::Differs).count();
    let mut told =
        vec![words.with(Word::SummaryDiffer, &[&number(differing), &number(rows.len())])];
    let mine = &model.priorities;
    if !mine.is_empty() {
        let apart = mine.iter().filter(|&&aspect| differs(aspect)).count();
        told.push(words.with(Word::SummaryMine, &[&number(mine.len()), &number(apart)]));
    }
    let by_worth = mine.iter().copied().chain(rows.iter().map(|row| row.aspect));
    let apart =
        by_worth.filter(|&aspect| differs(aspect)).find_map(|aspect| gists(model, words, aspect));
    if let Some((label, gists)) = apart {
        told.push(words.with(Word::SummaryApart, &[label, &gists]));
    }
    let alike = rows.iter().filter(|row| row.likeness == Likeness::Alike);
    let names: Vec<&str> =
        alike.take(NAMED).map(|row| model.pack[row.aspect].label.as_str()).collect();
    if !names.is_empty() {
        told.push(words.with(Word::SummaryAlike, &[&names.join(words.get(Word::Comma))]));
    }
    let common = overlap(&model.pack, &model.choice.shown, rows);
    if let Some(percent) = common.percent() {
        let (all, shared) = (number(common.all), number(common.shared));
        told.push(words.with(Word::SummaryOverlap, &[&words.percent(percent), &all, &shared]));
    }
    html! { <p part="summary">{ told.join(" ") }</p> }
}

/// What each role is about on a prose aspect, when that is known in a few words of all of them.
fn gists<'a>(model: &'a Model, words: &Words, aspect: AspectId) -> Option<(&'a str, String)> {
    let pack = &model.pack;
    let mut told = String::new();
    for &role in &model.choice.shown {
        match &pack.values(role, aspect).first()?.value {
            Value::Prose { gist: Some(gist), .. } => {
                if !told.is_empty() {
                    told.push_str(words.get(Word::Comma));
                }
                told.push_str(&words.with(Word::SummaryFor, &[&pack[role].title, gist]));
            }
            Value::Prose { gist: None, .. }
            | Value::List(_)
            | Value::Money(_)
            | Value::Percent { .. }
            | Value::Level(_) => return None,
        }
    }
    Some((&pack[aspect].label, told))
}
