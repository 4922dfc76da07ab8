//! Career moves as a drawing: from where, through the roles side by side, to where.
//!
//! The titles are lists of rows of equal height, so that a line between two lists is drawn in
//! thousandths of their common height, whatever the width of the page and the size of the text.

use super::words::{Word, Words};
use crate::app::compare::{Career, Model, Stop};
use crate::picture::{Html, html};

/// The drawing; nothing when no move is known.
pub(super) fn graph(model: &Model, words: &Words) -> Html {
    let career = model.career();
    let Career { entry, lateral, advance, inside } = &career;
    if entry.is_empty() && advance.is_empty() && lateral.is_empty() {
        return Html::default();
    }
    let roles = model.choice.shown.len();
    let middle = roles + lateral.len();
    let mut left = String::new();
    let mut right = String::new();
    let mut beside = String::new();
    for (place, stop) in entry.iter().enumerate() {
        for &tie in &stop.ties {
            line(&mut left, (0, height(place, entry.len())), 50, (100, height(tie, middle)));
        }
    }
    for &(from, to) in inside {
        line(&mut left, (100, height(from, middle)), 40, (100, height(to, middle)));
    }
    for (place, stop) in advance.iter().enumerate() {
        for &tie in &stop.ties {
            line(&mut right, (0, height(tie, middle)), 50, (100, height(place, advance.len())));
        }
    }
    for (place, stop) in lateral.iter().enumerate() {
        for &tie in &stop.ties {
            line(&mut beside, (0, height(tie, middle)), 60, (0, height(roles + place, middle)));
        }
    }
    let titles = |places: &[usize]| {
        let titles: Vec<&str> =
            places.iter().map(|&at| model.pack[model.choice.shown[at]].title.as_str()).collect();
        words.listed(&titles)
    };
    let list = |stops: &[Stop], word: Word| -> Html {
        let stop = |stop: &Stop| {
            html! {
                <li>{ &stop.title }{ " " }<span class="via">{ words.with(word, &[&titles(&stop.ties)]) }</span></li>
            }
        };
        stops.iter().map(stop).collect()
    };
    html! {
        <figure part="moves" lang={&model.pack.language}>
            <figcaption>{ words.say(Word::MovesHeading) }</figcaption>
            <div class="graph">
                <ul role="list">{ list(entry, Word::MoveInto) }</ul>
                <div><svg viewBox="0 0 100 1000" preserveAspectRatio="none" aria-hidden="true"><path d={left} /></svg></div>
                <ul role="list">
                    { for model.choice.shown.iter().enumerate().map(|(place, &role)| {
                        let into: Vec<usize> =
                            inside.iter().filter(|(from, _)| *from == place).map(|&(_, to)| to).collect();
                        html! {
                            <li class="own">
                                { &model.pack[role].title }
                                if !into.is_empty() {
                                    { " " }<span class="via">{ words.with(Word::MoveInto, &[&titles(&into)]) }</span>
                                }
                            </li>
                        }
                    }) }
                    { list(lateral, Word::MoveBeside) }
                </ul>
                <div><svg viewBox="0 0 100 1000" preserveAspectRatio="none" aria-hidden="true">
                    <path d={right} /><path class="beside" d={beside} />
                </svg></div>
                <ul role="list">{ list(advance, Word::MoveFrom) }</ul>
            </div>
        </figure>
    }
}

/// The middle of a row, in thousandths of the list's height.
fn height(place: usize, of: usize) -> usize {
    (2 * place + 1) * 500 / of
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
