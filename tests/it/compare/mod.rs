//! A comparison, told by what the reader does and what the host page hears.

mod along;
mod roles;
mod rows;

use std::rc::Rc;

use rolefit::app::compare::{Effect, Model, Section};
use rolefit::app::setup::Setup;
use rolefit::data::bundled;
use rolefit::domain::pack::AspectId;

const PAIR: &str = "platform-operations-manager service-operations-manager";

pub(super) fn compare(roles: &str) -> Model {
    Model::new(Rc::new(bundled()), setup("roles", roles))
}

pub(super) fn setup(name: &str, value: &str) -> Setup {
    Setup::read(&|asked| (asked == name).then(|| value.into()))
}

pub(super) fn sections(model: &Model) -> Vec<Section> {
    model.sections(model.all_rows())
}

pub(super) fn titles(model: &Model) -> Vec<String> {
    model.choice.shown.iter().map(|&role| model.pack[role].title.clone()).collect()
}

pub(super) fn aspect(model: &Model, id: &str) -> AspectId {
    AspectId::all(&model.pack).find(|&one| model.pack[one].id == id).expect("an aspect of the pack")
}

pub(super) fn changes(effects: Vec<Effect>) -> Vec<String> {
    let mut heard = Vec::new();
    for effect in effects {
        if let Effect::Emit("rolefit-change", detail) = effect {
            heard.push(detail.to_string());
        }
    }
    heard
}
