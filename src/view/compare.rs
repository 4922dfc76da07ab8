//! The whole comparison.

use std::rc::Rc;

use yew::Callback;

use super::still::still;
use super::words::{Word, Words};
use super::{choice, controls, graph, sources, summary, table, take};
use crate::app::compare::{Model, Msg};
use crate::domain::pack::{AspectId, Kind};
use crate::picture::{Html, html};

/// The whole comparison; with fewer than two roles the host page's own text, and how to choose.
pub fn compare(model: &Rc<Model>, words: &Rc<Words>, on: &Callback<Msg>) -> Html {
    let few = model.choice.shown.len() < 2;
    let own = few && !model.attributes.roles.is_empty();
    let rows = model.all_rows();
    let part = |draw: fn(&Model, &Words) -> Html| {
        let others = rows.iter().map(|row| row.aspect).chain(model.priorities.iter().copied());
        let (of, words) = (Rc::clone(model), Rc::clone(words));
        still(model, others.map(AspectId::index), Box::new(move || draw(&of, &words)))
    };
    html! {
        <>
            if !own {
                <@{heading_tag(model.attributes.heading_level)} class="title">{ heading(model, words) }</@>
            }
            { choice::notices(model, words, on) }
            if own { <slot /> }
            { choice::chosen_roles(model, words, on) }
            if !few {
                { part(summary::summary) }
                { controls::controls(model, words, on) }
                { table::table(model, words, on) }
                if rows.iter().any(|row| model.pack[row.aspect].kind == Kind::Moves) {
                    { part(graph::graph) }
                }
                { take::take(model, words, on) }
                { part(sources::list) }
            }
        </>
    }
}

pub(super) fn heading_tag(level: u8) -> &'static str {
    ["h2", "h3", "h4", "h5"][usize::from(level.clamp(2, 5) - 2)]
}

/// What is compared, as a heading.
pub fn heading(model: &Model, words: &Words) -> String {
    if model.choice.shown.len() < 2 {
        return words.get(Word::ChooseHeading).into();
    }
    words.with(Word::CompareHeading, &[&titles(model, words)])
}

/// The titles of all roles shown, in one phrase.
pub fn titles(model: &Model, words: &Words) -> String {
    words.listed(&model.titles())
}
