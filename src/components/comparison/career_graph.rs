//! Career moves as a drawing: from where, through the roles side by side, to where.
//!
//! The titles are lists of rows of equal height, so that a line between two lists is drawn in
//! thousandths of their common height, whatever the width of the page and the size of the text.

use yew::{Html, Properties, component, html};

use crate::app::compare::{Career, Model, Stop};
use crate::components::Shared;
use crate::components::env::Env;
use crate::components::markup_text::{attr, said, text};
use crate::domain::pack::Kind;
use crate::i18n::Text;

#[derive(Properties)]
pub(super) struct Props {
    pub(super) model: Shared<Model>,
    pub(super) env: Env,
}

/// The drawing hangs on the roles alone.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.env == other.env
            && self.model.choice.shown == other.model.choice.shown
            && is_later(&self.model) == is_later(&other.model)
    }
}

/// The drawing; nothing when no move is known.
#[component]
pub(super) fn CareerGraph(Props { model, env }: &Props) -> Html {
    let catalog = &env.catalog;
    let career = model.career();
    let Career { entry, lateral, advance, inside, beside: within } = &career;
    let alone = inside.is_empty() && within.is_empty();
    if entry.is_empty() && advance.is_empty() && lateral.is_empty() && alone {
        return Html::default();
    }
    let roles = model.choice.shown.len();
    let middle = roles + lateral.len();
    let mut left = String::new();
    let mut right = String::new();
    let mut beside = String::new();
    for (index, stop) in entry.iter().enumerate() {
        for &tie in &stop.ties {
            line(&mut left, (0, height(index, entry.len())), 50, (100, height(tie, middle)));
        }
    }
    for &(from, to) in inside {
        line(&mut left, (100, height(from, middle)), 40, (100, height(to, middle)));
    }
    for (index, stop) in advance.iter().enumerate() {
        for &tie in &stop.ties {
            line(&mut right, (0, height(tie, middle)), 50, (100, height(index, advance.len())));
        }
    }
    for (index, stop) in lateral.iter().enumerate() {
        for &tie in &stop.ties {
            line(&mut beside, (0, height(tie, middle)), 60, (0, height(roles + index, middle)));
        }
    }
    for &(from, to) in within {
        line(&mut beside, (0, height(from, middle)), 30, (0, height(to, middle)));
    }
    let titles = |indices: &[usize]| {
        let titles: Vec<&str> =
            indices.iter().map(|&at| model.pack[model.choice.shown[at]].title.as_str()).collect();
        catalog.list(&titles)
    };
    let list = |stops: &[Stop], word: Text| -> Html {
        let stop = |stop: &Stop| {
            html! {
                <li key={stop.title.as_str()}>{ text(&stop.title) }{ " " }<span class="via">{ text(&catalog.format(word, &[&titles(&stop.ties)])) }</span></li>
            }
        };
        stops.iter().map(stop).collect()
    };
    html! {
        <figure part="moves" data-state={is_later(model).then_some("late")} lang={attr(&model.pack.language)}>
            <figcaption>{ said(catalog, Text::MovesHeading) }</figcaption>
            <div class="graph">
                <ul role="list">{ list(entry, Text::MoveInto) }</ul>
                <div><svg viewBox="0 0 100 1000" preserveAspectRatio="none" aria-hidden="true"><path d={left} /></svg></div>
                <ul role="list">
                    { for model.choice.shown.iter().enumerate().map(|(index, &role)| {
                        let into: Vec<usize> =
                            inside.iter().filter(|(from, _)| *from == index).map(|&(_, to)| to).collect();
                        let peers: Vec<usize> =
                            within.iter().filter(|(from, _)| *from == index).map(|&(_, to)| to).collect();
                        html! {
                            <li key={model.pack[role].slug.as_str()} class="own">
                                { text(&model.pack[role].title) }
                                if !peers.is_empty() {
                                    { " " }<span class="via">{ text(&catalog.format(Text::MoveBeside, &[&titles(&peers)])) }</span>
                                }
                                if !into.is_empty() {
                                    { " " }<span class="via">{ text(&catalog.format(Text::MoveInto, &[&titles(&into)])) }</span>
                                }
                            </li>
                        }
                    }) }
                    { list(lateral, Text::MoveBeside) }
                </ul>
                <div><svg viewBox="0 0 100 1000" preserveAspectRatio="none" aria-hidden="true">
                    <path d={right} /><path class="beside" d={beside} />
                </svg></div>
                <ul role="list">{ list(advance, Text::MoveFrom) }</ul>
            </div>
        </figure>
    }
}

/// Whether a narrow container leaves it out, as it does the row of moves.
fn is_later(model: &Model) -> bool {
    let rows = model.all_rows().iter().map(|row| &model.pack[row.aspect]);
    rows.filter(|aspect| aspect.kind == Kind::Moves).all(|aspect| model.is_later(aspect.group))
}

/// The middle of a row, in thousandths of the list's height.
fn height(index: usize, of: usize) -> usize {
    (2 * index + 1) * 500 / of
}

/// Adds a curve that leaves and arrives level.
fn line(path: &mut String, from: (usize, usize), bend: usize, to: (usize, usize)) {
    let steps = [("M", from), ("C", (bend, from.1)), (" ", (bend, to.1)), (" ", to)];
    for (step, (x, y)) in steps {
        path.push_str(step);
        path.push_str(&x.to_string());
        path.push(' ');
        path.push_str(&y.to_string());
    }
}
