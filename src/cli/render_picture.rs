//! The pictures inside a prerendered element.

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use yew::{Callback, Component, Context as Scope, Html, LocalServerRenderer, Properties};

use super::render::{Element, escaped};
use crate::app::compare::{Format, Model};
use crate::app::quiz;
use crate::domain::pack::RoleId;
use crate::view;
use crate::view::words::{Word, Words};

/// What the script will draw, in a declarative shadow root; a sentence a role where that is dropped.
pub(super) fn shadow(element: Element, model: &Model, words: &Words, files: &str) -> String {
    let picture = match element {
        Element::Compare => {
            let (model, words) = (Rc::new(model.clone()), Rc::new(words.clone()));
            view::compare::compare(&model, &words, &Callback::noop())
        }
        Element::Quiz => {
            let (pack, setup) = (Rc::clone(&model.pack), model.setup.clone());
            let quiz = quiz::Model::open(pack, setup, "", &|_| None);
            view::quiz::quiz(&quiz, words, &Callback::noop())
        }
    };
    format!(
        "<template shadowrootmode=\"open\">\
         <link rel=\"stylesheet\" href=\"{}rolefit.css\">\
         <div part=\"stage\" lang=\"{}\" dir=\"{}\">{}</div></template>\n{}",
        escaped(files),
        words.get(Word::Language),
        words.get(Word::Direction),
        written(picture),
        summaries(element, model),
    )
}

/// Plain content that every editor and sanitiser knows.
pub(super) fn light(element: Element, model: &Model, words: &Words) -> String {
    match element {
        Element::Compare => view::along::text(model, words, Format::Html),
        Element::Quiz => summaries(element, model),
    }
}

fn summaries(element: Element, model: &Model) -> String {
    let line = |&role: &RoleId| {
        let role = &model.pack[role];
        format!("<p><b>{}</b>: {}</p>\n", escaped(&role.title), escaped(&role.summary))
    };
    element.roles(model).iter().map(line).collect()
}

#[derive(Properties, PartialEq)]
struct Still {
    picture: Html,
}

/// A picture that nothing changes any more.
struct Frame;

impl Component for Frame {
    type Message = ();
    type Properties = Still;

    fn create(_: &Scope<Self>) -> Self {
        Self
    }

    fn view(&self, scope: &Scope<Self>) -> Html {
        scope.props().picture.clone()
    }
}

/// The markup of a picture. Nothing in it waits for anything, so asking again is enough.
fn written(picture: Html) -> String {
    let renderer = LocalServerRenderer::<Frame>::with_props(Still { picture }).hydratable(false);
    let mut text = pin!(renderer.render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(text) = text.as_mut().poll(&mut context) {
            return text;
        }
    }
}
