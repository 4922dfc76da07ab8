//! What stands between the tags of a prerendered hiring kit.

use std::rc::Rc;

use super::content::{render, summaries, template};
use super::element::ElementKind;
use super::form::Form;
use crate::app::compare;
use crate::app::hire::{Model, Section};
use crate::components::{
    Env, GuidePage, GuidePageProps, HireElement, HireExtra, Root, RootProps, Shared, Surface,
};
use crate::domain::pack::Hiring;
use crate::hire::forms;
use crate::hire::guide::Extras;
use crate::i18n::{self, Catalog, HireCatalog, Text};

/// The content; without any role, which readers then choose, only the script draws.
pub(super) fn html(
    form: Form,
    hiring: Hiring,
    model: &compare::Model,
    catalog: &Catalog,
    words: HireCatalog,
    files: &str,
) -> String {
    let (pack, hiring, words) =
        (Shared(Rc::clone(&model.pack)), Shared::new(hiring), Shared::new(words));
    match form {
        Form::Shadow => {
            let (language, direction) = (catalog.get(Text::Language), catalog.get(Text::Direction));
            let texts = i18n::direction(&model.pack.language);
            let content = render::<Root<HireElement>>(RootProps {
                attributes: model.attributes.clone(),
                env: Env { pack, catalog: Shared::new(catalog.clone()) },
                extra: HireExtra { hiring, words, styles: "" },
                surface: Surface::Inline(None),
                resets: 0,
                on_event: None,
            });
            template(&content, [&language, &direction, texts], files)
                + &summaries(ElementKind::Hire, model, catalog)
        }
        Form::Light => {
            let attributes = model.attributes.clone();
            let model = Model::new(pack.0, Rc::clone(&hiring.0), Rc::clone(&words.0), attributes);
            let parts = model.sections().into_iter().map(|section| light(&model, section, &words));
            parts.collect()
        }
    }
}

/// A section as every editor and sanitiser knows it; a scorecard is nothing to be read.
fn light(model: &Model, section: Section, words: &Shared<HireCatalog>) -> String {
    match section {
        Section::Job if model.roles.is_empty() => String::new(),
        Section::Job => forms::below(&model.description(), model.attributes.heading_level),
        Section::Guide => {
            let Some(kit) = model.kit.clone() else { return String::new() };
            let extras = Extras::of(&model.pack, &model.hiring, &model.roles, &kit);
            render::<GuidePage>(GuidePageProps { kit, extras, words: words.clone() }) + "\n"
        }
        Section::Scorecard => String::new(),
    }
}
