//! What stands between the tags of a prerendered element.

use std::rc::Rc;

use html_escape::{encode_double_quoted_attribute, encode_text};
use yew::Callback;

use super::element::ElementKind;
use super::written::written;
use crate::app::compare::{Format, Model};
use crate::app::quiz;
use crate::domain::pack::RoleId;
use crate::view;
use crate::view::words::{Word, Words};

/// What the script will draw, in a declarative shadow root; a sentence a role where that is dropped.
pub(super) fn shadow(element: ElementKind, model: &Model, words: &Words, files: &str) -> String {
    let picture = match element {
        ElementKind::Compare => {
            let (model, words) = (Rc::new(model.clone()), Rc::new(words.clone()));
            view::compare::compare(&model, &words, &Callback::noop())
        }
        ElementKind::Quiz => {
            let (pack, setup) = (Rc::clone(&model.pack), model.setup.clone());
            let quiz = quiz::Model::open(pack, setup, "", &|_| None);
            view::quiz::quiz(&quiz, words, &Callback::noop())
        }
    };
    format!(
        "<template shadowrootmode=\"open\">\
         <link rel=\"stylesheet\" href=\"{}rolefit.css\">\
         <div part=\"stage\" lang=\"{}\" dir=\"{}\">{}</div></template>\n{}",
        encode_double_quoted_attribute(files),
        words.get(Word::Language),
        words.get(Word::Direction),
        written(picture),
        summaries(element, model),
    )
}

/// Plain content that every editor and sanitiser knows.
pub(super) fn light(element: ElementKind, model: &Model, words: &Words) -> String {
    match element {
        ElementKind::Compare => view::along::text(model, words, Format::Html),
        ElementKind::Quiz => summaries(element, model),
    }
}

fn summaries(element: ElementKind, model: &Model) -> String {
    let line = |&role: &RoleId| {
        let role = &model.pack[role];
        format!("<p><b>{}</b>: {}</p>\n", encode_text(&role.title), encode_text(&role.summary))
    };
    element.roles(model).iter().map(line).collect()
}
