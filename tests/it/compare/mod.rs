//! A comparison: what the reader does, and which events the host page gets.

mod digest;
mod overlap;
mod roles;
mod rows;
mod share;
mod table;

use std::rc::Rc;

use rolefit::app::attributes::Attributes;
use rolefit::app::compare::{Effect, Model, Section};
use rolefit::app::events::{Change, Event};
use rolefit::data::bundled;
use rolefit::domain::pack::AspectId;

const PAIR: &str = "platform-operations-manager service-operations-manager";

pub(super) fn compare(roles: &str) -> Model {
    open(attributes("roles", roles))
}

pub(super) fn open(attributes: Attributes) -> Model {
    Model::new(Rc::new(bundled()), attributes, str::to_lowercase)
}

pub(super) fn attributes(name: &str, value: &str) -> Attributes {
    Attributes::read(&|asked| (asked == name).then(|| value.into()))
}

pub(super) fn sections(model: &Model) -> Vec<Section> {
    model.sections(model.all_rows())
}

pub(super) fn aspect(model: &Model, id: &str) -> AspectId {
    AspectId::all(&model.pack).find(|&one| model.pack[one].id == id).expect("an aspect of the pack")
}

pub(super) fn changes(effects: Vec<Effect>) -> Vec<Change> {
    let change = |effect| match effect {
        Effect::Emit(Event::Change(change)) => Some(change),
        _ => None,
    };
    effects.into_iter().filter_map(change).collect()
}
