//! What stands between the tags of a prerendered element.

use std::rc::Rc;

use html_escape::{encode_double_quoted_attribute, encode_text};
use yew::{BaseComponent, LocalServerRenderer};

use super::element::ElementKind;
use super::long_words;
use crate::app::compare::Model;
use crate::components::{
    ComparisonElement, Env, QuizElement, Root, RootProps, Shared, Surface, export, export_page,
};
use crate::domain::pack::RoleId;
use crate::i18n::{self, Catalog, Text};

/// What the script will draw, in a declarative shadow root; a sentence a role where that is dropped.
pub(super) fn shadow(
    element: ElementKind,
    model: &Model,
    catalog: &Catalog,
    files: &str,
) -> String {
    let (language, direction) = (catalog.get(Text::Language), catalog.get(Text::Direction));
    let texts = i18n::direction(&model.pack.language);
    let pack = Shared(Rc::clone(&model.pack));
    let props = RootProps {
        attributes: model.attributes.clone(),
        env: Env { pack, catalog: Shared::new(catalog.clone()) },
        extra: (),
        surface: Surface::Inline(None),
        resets: 0,
        on_event: None,
    };
    let content = match element {
        ElementKind::Compare => render::<Root<ComparisonElement>>(props),
        ElementKind::Quiz => render::<Root<QuizElement>>(props),
        // It has a model of its own.
        ElementKind::Hire => String::new(),
    };
    template(&content, [&language, &direction, texts], files) + &summaries(element, model, catalog)
}

/// A declarative shadow root with that content, for a language, its direction and that of the pack's.
pub(super) fn template(
    content: &str,
    [language, direction, texts]: [&str; 3],
    files: &str,
) -> String {
    format!(
        "<template shadowrootmode=\"open\">\
         <link rel=\"stylesheet\" href=\"{}rolefit.css\">\
         <div part=\"stage\" lang=\"{language}\" dir=\"{direction}\" data-texts=\"{texts}\">{content}</div></template>\n",
        encode_double_quoted_attribute(files),
    )
}

/// The markup of a root component. Nothing in it waits for anything from outside.
pub(super) fn render<C: BaseComponent>(props: C::Properties) -> String {
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render())
}

/// Plain content that every editor and sanitiser knows.
pub(super) fn light(element: ElementKind, model: &Model, catalog: &Catalog) -> String {
    match element {
        ElementKind::Compare => {
            long_words::breakable(&export_page::page(model, &Shared::new(catalog.clone())))
        }
        ElementKind::Quiz | ElementKind::Hire => summaries(element, model, catalog),
    }
}

pub(super) fn summaries(element: ElementKind, model: &Model, catalog: &Catalog) -> String {
    let mark = export::language_mark(&model.pack, catalog);
    let line = |&role: &RoleId| {
        let role = &model.pack[role];
        format!(
            "<p{mark}><b>{}</b>: {}</p>\n",
            encode_text(&role.title),
            encode_text(&role.summary)
        )
    };
    element.roles(model).iter().map(line).collect()
}
