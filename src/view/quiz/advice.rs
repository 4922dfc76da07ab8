//! What to do with the result: what would decide, when to combine, and the next steps.

use super::titles;
use crate::app::quiz::Model;
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Post, RoleId, Value};
use crate::domain::quiz::{Gap, Outcome, Verdict};
use crate::picture::{Html, html};
use crate::view::sources;
use crate::view::words::{Word, Words};

/// What stands right below the verdict, when it names two roles or more.
pub(super) fn between(model: &Model, words: &Words, outcome: &Outcome) -> Html {
    let (heading, body) = match &outcome.verdict {
        Verdict::Close(_) if !outcome.deciders.is_empty() => {
            (Word::DecideHeading, deciders(model, words, outcome))
        }
        Verdict::Both(first, second) => {
            (Word::BothHeading, combining(model, words, [*first, *second]))
        }
        Verdict::Clear | Verdict::Close(_) | Verdict::NoPattern(_) => return Html::default(),
    };
    html! {
        <div class="between">
            <p><strong>{ words.say(heading) }</strong></p>
            { body }
        </div>
    }
}

fn deciders(model: &Model, words: &Words, outcome: &Outcome) -> Html {
    let pack = &model.pack;
    let mut told = Vec::new();
    for decider in &outcome.deciders {
        let dimension = &pack[decider.dimension];
        let poles = [dimension.label.as_str(), &dimension.low, &dimension.high];
        let mut line = words.with(Word::DecideOn, &poles);
        let rows: Vec<&str> = decider.aspects.iter().map(|&id| pack[id].label.as_str()).collect();
        if !rows.is_empty() {
            line = line + " " + &words.with(Word::DecideRows, &[&words.listed(&rows)]);
        }
        told.push(line);
    }
    lines(&told)
}

/// What the pack says of doing both: its row `combine`, where it has one.
fn combining(model: &Model, words: &Words, roles: [RoleId; 2]) -> Html {
    let pack = &model.pack;
    let mut told = vec![words.get(Word::BothWhy).to_owned()];
    let aspect = AspectId::all(pack).find(|&id| pack[id].id == "combine");
    for (role, aspect) in roles.into_iter().zip([aspect; 2]) {
        let Some(aspect) = aspect else { continue };
        for value in pack.values(role, aspect) {
            if let Value::Prose { text, .. } = &value.value {
                let said = words.with(Word::CombineSaid, &[&pack[role].title, text]);
                told.push(said + " " + &sources::told(words, &pack[value.source]));
            }
        }
    }
    lines(&told)
}

/// A sentence a line.
pub(super) fn lines(texts: &[String]) -> Html {
    html! { <ul class="plainly">{ for texts.iter().map(|text| html! { <li>{ text }</li> }) }</ul> }
}

/// How to get to the first role and on from there, and what to learn first.
pub(super) fn next_steps(model: &Model, words: &Words, outcome: &Outcome) -> Html {
    let pack = &model.pack;
    let mut told = Vec::new();
    for role in model.named(outcome) {
        let moves = moves_of(pack, role);
        let list = |posts: &[&Post]| {
            let titles: Vec<&str> = posts.iter().map(|post| post_title(pack, post)).collect();
            words.listed(&titles)
        };
        if !moves.entry.is_empty() {
            told.push(words.with(Word::WaysIn, &[&pack[role].title, &list(&moves.entry)]));
            if !moves.advance.is_empty() {
                told.push(words.with(Word::WaysOn, &[&list(&moves.advance)]));
            }
        }
    }
    if let Some(&role) = model.named(outcome).first() {
        told.extend(learning(model, words, outcome, role));
    }
    lines(&told)
}

/// The dimension on which the reader is farthest from the role, and what the role asks for there.
fn learning(model: &Model, words: &Words, outcome: &Outcome, role: RoleId) -> Vec<String> {
    let pack = &model.pack;
    let Some(quiz) = &model.quiz else { return Vec::new() };
    let gaps = quiz.gaps(&outcome.profile, role);
    let weight = |gap: &Gap| gap.distance().abs() * f64::from(gap.importance);
    let widest = gaps.iter().max_by(|a, b| weight(a).total_cmp(&weight(b)));
    let Some(gap) = widest.filter(|gap| gap.distance().abs() >= 25.0) else { return Vec::new() };
    let dimension = &pack[gap.dimension];
    let pole = if gap.distance() < 0.0 { &dimension.high } else { &dimension.low };
    let mut lines = vec![words.with(Word::GapLow, &[&dimension.label, pole])];
    let because = pack[role].targets[gap.dimension.index()].as_ref();
    let lists = because.map_or(&[][..], |target| &target.because);
    let list = lists.iter().rfind(|&&aspect| pack[aspect].kind == Kind::List);
    if let Some(value) = list.and_then(|&aspect| pack.values(role, aspect).first())
        && let Value::List(phrases) = &value.value
    {
        let phrases: Vec<&str> = phrases.iter().take(5).map(String::as_str).collect();
        lines.push(words.with(Word::LearnFirst, &[&words.listed(&phrases)]));
    }
    lines
}

/// A comparison of the roles that the verdict names, or of the first two.
pub(super) fn comparison(model: &Model, words: &Words, outcome: &Outcome) -> Html {
    let mut roles = model.named(outcome);
    for fit in outcome.ranking.iter().take(2) {
        if roles.len() < 2 && !roles.contains(&fit.role) {
            roles.push(fit.role);
        }
    }
    let slugs: Vec<&str> = roles.iter().map(|&role| model.pack[role].slug.as_str()).collect();
    let level = (model.attributes.heading_level + 1).min(5).to_string();
    html! {
        <details open={model.unfolded}>
            <summary>{ words.with(Word::CompareThese, &[&titles(model, words, &roles)]) }</summary>
            <rolefit-compare roles={slugs.join(" ")} show="differences" heading-level={level} />
        </details>
    }
}
