//! A reader takes the quiz: messages in, what shows and what is told out.

mod agreement;
mod promises;
mod share;
mod taking;

use std::rc::Rc;

use rolefit::app::attributes::Attributes;
use rolefit::app::events::{Event, QuizResult, Verdict};
use rolefit::app::quiz::{Effect, Model, Msg, Screen};
use rolefit::data::bundled;
use rolefit::domain::pack::{Keying, Pack, RoleId};
use rolefit::domain::quiz::{Agreement, ItemId, Sort};

/// The bundled quiz, as a page with these attributes opens it.
fn open(given: &[(&str, &str)], fragment: &str, kept: Option<&str>) -> Model {
    let attributes = Attributes::read(&|name| {
        given.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
    });
    Model::open(Rc::new(bundled()), attributes, fragment, &|_| kept.map(Into::into))
}

fn option(value: u8) -> Agreement {
    Agreement::new(value).expect("1 to 5")
}

/// Chooses an option and goes on.
fn answer(model: &mut Model, value: u8) -> Vec<Effect> {
    model.update(Msg::Chosen(option(value)));
    model.update(Msg::Submitted)
}

/// Answers until the result shows as somebody does who is like that role.
fn like(model: &mut Model, slug: &str) -> Vec<Effect> {
    let pack = Rc::clone(&model.pack);
    let role = pack.role_by_slug(slug).expect("a role of the pack");
    let mut last = Vec::new();
    while let Screen::Asking(_, item) = model.screen {
        let value = would(model, &pack, item, role);
        last = answer(model, value);
    }
    last
}

/// What somebody answers who is like that role.
fn would(model: &Model, pack: &Pack, item: ItemId, role: RoleId) -> u8 {
    match &model.item(item).expect("an item of the quiz").sort {
        Sort::Statement { dimension, keying } => {
            let target = pack[role].targets[dimension.index()].as_ref();
            let at = target.map_or(50.0, |target| target.at);
            let toward = match keying {
                Keying::Positive => at,
                Keying::Negative => 100.0 - at,
            };
            (1.0 + toward / 25.0).round() as u8
        }
        Sort::Duty { roles } => 2 + 3 * u8::from(roles.contains(&role)),
    }
}

/// The events among the effects, in their order.
fn events(effects: &[Effect]) -> impl Iterator<Item = &Event> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Emit(event) => Some(event),
        _ => None,
    })
}

/// The result that the page is told of, if any.
fn told_result(effects: &[Effect]) -> Option<&QuizResult> {
    events(effects).find_map(|event| match event {
        Event::Result(result) => Some(result),
        Event::Ready(_) | Event::Change(_) | Event::Answer(_) | Event::Error(_) => None,
    })
}

fn saved(effects: &[Effect]) -> Option<String> {
    effects.iter().find_map(|effect| match effect {
        Effect::Save(_, text) => Some(text.clone()),
        _ => None,
    })
}

fn verdict(model: &Model) -> Option<Verdict> {
    match &model.screen {
        Screen::Result(outcome) => Some((&outcome.verdict).into()),
        Screen::Asking(..) | Screen::Nothing => None,
    }
}
