//! What to do with the result: what would decide, when to combine, and the next steps.

use yew::{Html, html};

use crate::app::quiz::Model;
use crate::components::comparison::sources;
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Post, RoleId, Value};
use crate::domain::quiz::{Gap, Outcome, Topic, Verdict};
use crate::i18n::{Catalog, Text};

/// So many sentences show at once.
const FIRST: usize = 2;

/// So many duties stand for all that would decide.
const SOME: usize = 3;

/// What the reader can do with the result: the first sentences, and the rest.
pub(super) struct Advice {
    pub(super) heading: Text,
    pub(super) first: Vec<String>,
    pub(super) rest: Vec<String>,
}

/// What would decide between roles, when to combine two, and the way to a role and on from there.
pub(super) fn advice(model: &Model, catalog: &Catalog, outcome: &Outcome) -> Advice {
    let (heading, mut first) = match &outcome.verdict {
        Verdict::Close(_) if !outcome.deciders.is_empty() => {
            (Text::DecideHeading, deciders(model, catalog, outcome))
        }
        Verdict::Both(one, other) => (Text::BothHeading, combining(model, catalog, [*one, *other])),
        Verdict::Clear | Verdict::Close(_) | Verdict::NoPattern(_) => {
            (Text::NextHeading, Vec::new())
        }
    };
    first.extend(next_steps(model, catalog, outcome));
    let rest = first.split_off(FIRST.min(first.len()));
    Advice { heading, first, rest }
}

fn deciders(model: &Model, catalog: &Catalog, outcome: &Outcome) -> Vec<String> {
    let pack = &model.pack;
    let mut sentences = Vec::new();
    for decider in &outcome.deciders {
        let mut line = match &decider.topic {
            Topic::Dimension(dimension) => {
                let dimension = &pack[*dimension];
                let poles = [dimension.label.as_str(), &dimension.low, &dimension.high];
                catalog.format(Text::DecideOn, &poles)
            }
            Topic::Duties(_) => {
                let duties = decider.items.iter().take(SOME).map(|&item| model.item_text(item));
                let duties = catalog.list(&duties.collect::<Vec<_>>());
                catalog.format(Text::DecideDuties, &[&duties])
            }
        };
        let rows: Vec<&str> = decider.aspects.iter().map(|&id| pack[id].label.as_str()).collect();
        if !rows.is_empty() {
            line = line + " " + &catalog.format(Text::DecideRows, &[&catalog.list(&rows)]);
        }
        sentences.push(line);
    }
    sentences
}

/// What the pack says of doing both: its row `combine`, where it has one.
fn combining(model: &Model, catalog: &Catalog, roles: [RoleId; 2]) -> Vec<String> {
    let pack = &model.pack;
    let mut sentences = vec![catalog.get(Text::BothWhy).as_ref().to_owned()];
    let Some(aspect) = AspectId::all(pack).find(|&id| pack[id].id == "combine") else {
        return sentences;
    };
    for role in roles {
        for value in pack.values(role, aspect) {
            if let Value::Prose { text, .. } = &value.value {
                let said = catalog.format(Text::CombineSaid, &[&pack[role].title, text]);
                sentences.push(said + " " + &sources::reference(catalog, &pack[value.source]));
            }
        }
    }
    sentences
}

/// A sentence a line.
pub(super) fn lines(texts: impl IntoIterator<Item = String>) -> Html {
    let line = |text: String| html! { <li>{ text }</li> };
    html! { <ul class="plainly">{ for texts.into_iter().map(line) }</ul> }
}

/// How to get to the first role and on from there, and what to learn first.
fn next_steps(model: &Model, catalog: &Catalog, outcome: &Outcome) -> Vec<String> {
    let pack = &model.pack;
    let mut sentences = Vec::new();
    for role in model.named(outcome) {
        let moves = moves_of(pack, role);
        let list = |posts: &[&Post]| {
            let titles: Vec<&str> = posts.iter().map(|post| post_title(pack, post)).collect();
            catalog.list(&titles)
        };
        if !moves.entry.is_empty() {
            sentences.push(catalog.format(Text::WaysIn, &[&pack[role].title, &list(&moves.entry)]));
            if !moves.advance.is_empty() {
                sentences.push(catalog.format(Text::WaysOn, &[&list(&moves.advance)]));
            }
        }
    }
    if let Some(&role) = model.named(outcome).first() {
        sentences.extend(learning(model, catalog, outcome, role));
    }
    sentences
}

/// The dimension on which the reader is farthest from the role, and what the role asks for there.
fn learning(model: &Model, catalog: &Catalog, outcome: &Outcome, role: RoleId) -> Vec<String> {
    let pack = &model.pack;
    let Some(quiz) = &model.quiz else { return Vec::new() };
    let gaps = quiz.gaps(&outcome.profile, role);
    let weight = |gap: &Gap| gap.distance().abs() * f64::from(gap.importance);
    let widest = gaps.iter().max_by(|a, b| weight(a).total_cmp(&weight(b)));
    let Some(gap) = widest.filter(|gap| gap.distance().abs() >= 25.0) else { return Vec::new() };
    let dimension = &pack[gap.dimension];
    let pole = if gap.distance() < 0.0 { &dimension.high } else { &dimension.low };
    let mut lines = vec![catalog.format(Text::GapLow, &[&dimension.label, pole])];
    let because = pack[role].targets[gap.dimension.index()].as_ref();
    let lists = because.map_or(&[][..], |target| &target.because);
    let list = lists.iter().rfind(|&&aspect| pack[aspect].kind == Kind::List);
    if let Some(value) = list.and_then(|&aspect| pack.values(role, aspect).first())
        && let Value::List(phrases) = &value.value
    {
        let phrases: Vec<&str> = phrases.iter().take(5).map(|phrase| &*phrase.text).collect();
        lines.push(catalog.format(Text::LearnFirst, &[&catalog.list(&phrases)]));
    }
    lines
}

/// The roles that are worth comparing: those that the verdict names, or the first two.
pub(super) fn compared(model: &Model, outcome: &Outcome) -> Vec<RoleId> {
    let mut roles = model.named(outcome);
    for fit in outcome.ranking.iter().take(2) {
        if roles.len() < 2 && !roles.contains(&fit.role) {
            roles.push(fit.role);
        }
    }
    roles
}
