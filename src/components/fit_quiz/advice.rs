//! What to do with the result: what would decide, when to combine, and the next steps.

use yew::{Html, html};

use super::titles::titles;
use crate::app::quiz::Model;
use crate::components::comparison::sources;
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Audience, Post, RoleId, Value};
use crate::domain::quiz::{Contribution, Gap, Item, ItemId, Outcome, Reason, Sort, Topic, Verdict};
use crate::i18n::{Catalog, Text};

/// So many sentences show at once; of doing two roles at once, all that the pack says.
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
        Verdict::Close(roles) if roles.len() > 1 && !outcome.deciders.is_empty() => {
            (Text::DecideHeading, deciders(model, catalog, outcome))
        }
        Verdict::Both(one, other) => (Text::BothHeading, combining(model, catalog, [*one, *other])),
        Verdict::Clear | Verdict::Close(_) | Verdict::NoPattern(_) => {
            (Text::NextHeading, deciders(model, catalog, outcome))
        }
    };
    let shown = match outcome.verdict {
        Verdict::Both(..) => first.len(),
        Verdict::Clear | Verdict::Close(_) | Verdict::NoPattern(_) => FIRST,
    };
    first.extend(next_steps(model, catalog, outcome));
    let rest = first.split_off(shown.min(first.len()));
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
            Topic::Duties(owners) => {
                let some = some(model, catalog, &decider.items, None);
                // Those of the roles that are told apart, wherever there are any.
                let (mut apart, named) = (owners.clone(), model.named(outcome));
                apart.retain(|role| named.contains(role));
                let owners = if apart.is_empty() { owners } else { &apart };
                catalog.format(Text::DecideDuties, &[&some, &titles(model, catalog, owners)])
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
                let source = &pack[value.source];
                sentences.push(if source.editorial {
                    [&said, " (", catalog.get(Text::OurReading).as_ref(), ")"].concat()
                } else {
                    said + " " + &sources::reference(catalog, source)
                });
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

/// Whom to ask what, how to get to the first role and on from there, and where the reader is far from
/// it; where no role fits, what to look for elsewhere.
fn next_steps(model: &Model, catalog: &Catalog, outcome: &Outcome) -> Vec<String> {
    let pack = &model.pack;
    let named = model.named(outcome);
    let Some(&first) = named.first() else { return elsewhere(model, catalog, outcome) };
    let mut sentences = Vec::new();
    let duties = duties_of(model, first);
    let title = pack[first].title.as_str();
    let (ask, end) = match model.attributes.audience {
        Audience::Individual => (Text::NextAsk, Text::NextPostings),
        Audience::Organization => (Text::NextAskOrganization, Text::NextGoals),
    };
    if !duties.is_empty() {
        sentences.push(catalog.format(ask, &[title, &some(model, catalog, &duties, Some(first))]));
    }
    for role in named {
        let moves = moves_of(pack, role);
        let list = |posts: &[&Post]| {
            let titles: Vec<&str> = posts.iter().map(|post| post_title(pack, post)).collect();
            catalog.list(&titles)
        };
        if model.attributes.audience == Audience::Individual && !moves.entry.is_empty() {
            sentences.push(catalog.format(Text::WaysIn, &[&pack[role].title, &list(&moves.entry)]));
            if !moves.advance.is_empty() {
                sentences.push(catalog.format(Text::WaysOn, &[&list(&moves.advance)]));
            }
        }
    }
    sentences.extend(gap(model, catalog, outcome, first));
    sentences.push(catalog.format(end, &[title]));
    sentences
}

/// The first few of some items, as a list; duties in the words of a role, where it is one's.
fn some(model: &Model, catalog: &Catalog, items: &[ItemId], role: Option<RoleId>) -> String {
    let words = |&item: &ItemId| match role {
        Some(role) => model.words_of(item, role),
        None => model.item_text(item),
    };
    catalog.list(&items.iter().take(SOME).map(words).collect::<Vec<&str>>())
}

/// The duties of a role that the quiz asks about.
fn duties_of(model: &Model, role: RoleId) -> Vec<ItemId> {
    let items = model.quiz.iter().flat_map(|quiz| quiz.items());
    let is_of = |item: &&Item| matches!(&item.sort, Sort::Duty { roles } if roles.contains(&role));
    items.filter(is_of).map(|item| item.id).collect()
}

/// What was liked, or is needed, most: roles that have much of it may be what is looked for.
fn elsewhere(model: &Model, catalog: &Catalog, outcome: &Outcome) -> Vec<String> {
    let is_wanted = |given: &&Contribution| {
        matches!(given.item, ItemId::Duty(_)) && given.agreement.value() > 3
    };
    let wanted: Vec<ItemId> =
        outcome.contributions.iter().filter(is_wanted).map(|given| given.item).collect();
    if !matches!(outcome.verdict, Verdict::NoPattern(Reason::Unlike | Reason::Contradictory)) {
        return Vec::new();
    }
    let mut sentences = vec![catalog.get(Text::NextRead).as_ref().to_owned()];
    if outcome.verdict == Verdict::NoPattern(Reason::Unlike) && !wanted.is_empty() {
        let wanted = some(model, catalog, &wanted, None);
        sentences.insert(0, catalog.format(Text::NextElsewhere, &[&wanted]));
    }
    sentences
}

/// The dimension on which the reader is farthest from the role, where the role stands clearly on one
/// side.
fn gap(model: &Model, catalog: &Catalog, outcome: &Outcome, role: RoleId) -> Option<String> {
    let gaps = model.quiz.as_ref()?.gaps(&outcome.profile, role);
    let weight = |gap: &&Gap| gap.distance().abs() * f64::from(gap.importance);
    // The role is beyond the middle, and the reader on the other side of it.
    let apart = gaps
        .iter()
        .filter(|gap| gap.distance().abs() >= 25.0 && (gap.target - 50.0) * gap.distance() < 0.0);
    let gap = apart.max_by(|a, b| weight(a).total_cmp(&weight(b)))?;
    let dimension = &model.pack[gap.dimension];
    let pole = if gap.distance() < 0.0 { &dimension.high } else { &dimension.low };
    Some(catalog.format(Text::GapLow, &[&dimension.label, pole, &model.pack[role].title]))
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
