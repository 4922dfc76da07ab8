//! A reader takes the quiz: messages in, what shows and what is told out.

mod along;
mod taking;

use std::rc::Rc;

use rolefit::app::quiz::{Effect, Model, Msg, Stage, verdict_name};
use rolefit::app::setup::Setup;
use rolefit::data::bundled;
use rolefit::domain::pack::Keying;
use rolefit::domain::quiz::Agreement;
use rolefit::json::Json;

/// The bundled quiz, as a page with these attributes opens it.
fn open(attributes: &[(&str, &str)], fragment: &str, kept: Option<&str>) -> Model {
    let setup = Setup::read(&|name| {
        attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
    });
    Model::open(Rc::new(bundled()), setup, fragment, &|_| kept.map(Into::into))
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
    while let Stage::Asking(_, item) = model.stage {
        let at = pack[role].targets[pack[item].dimension.index()].as_ref().map_or(50.0, |t| t.at);
        let toward = match pack[item].keying {
            Keying::Positive => at,
            Keying::Negative => 100.0 - at,
        };
        last = answer(model, (1.0 + toward / 25.0).round() as u8);
    }
    last
}

fn told<'a>(effects: &'a [Effect], event: &str) -> Option<&'a Json> {
    effects.iter().find_map(|effect| match effect {
        Effect::Emit(name, detail) if *name == event => Some(detail),
        _ => None,
    })
}

fn saved(effects: &[Effect]) -> Option<String> {
    effects.iter().find_map(|effect| match effect {
        Effect::Save(_, text) => Some(text.clone()),
        _ => None,
    })
}

fn verdict(model: &Model) -> &'static str {
    match &model.stage {
        Stage::Result(outcome) => verdict_name(&outcome.verdict),
        Stage::Asking(..) | Stage::Nothing => "not yet",
    }
}
