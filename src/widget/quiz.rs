//! `<rolefit-quiz>`.

use std::rc::Rc;
use yew::{Component, Context, Html};

use super::{Input, Props};
use crate::app::quiz::{Effect, Model, Msg, Stage};
use crate::app::setup::Setup;
use crate::browser::element::Host;
use crate::browser::{address, storage};
use crate::view;

/// The root component of a quiz.
pub struct Quiz {
    model: Model,
    /// Whether the page has been told that the quiz is there.
    drawn: bool,
    /// The element that gets the focus once the picture is up to date.
    focus: Option<&'static str>,
}

impl Component for Quiz {
    type Message = Input<Msg>;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let setup = Setup::read(&|name| props.host.attribute(name));
        let fragment = address::fragment();
        let model = Model::open(Rc::clone(&props.pack), setup, &fragment, &storage::read);
        Self { model, drawn: false, focus: None }
    }

    fn update(&mut self, ctx: &Context<Self>, input: Self::Message) -> bool {
        let host = &ctx.props().host;
        let msg = match input {
            Input::Reader(msg) => msg,
            Input::Changed => Msg::SetUp(Setup::read(&|name| host.attribute(name))),
            Input::Reset => Msg::Reset,
        };
        let effects = self.model.update(msg);
        self.act(host, effects);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on = ctx.link().callback(Input::Reader);
        view::quiz::quiz(&self.model, &ctx.props().words, &on)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let host = &ctx.props().host;
        // Without a quiz the page's own text stays, and the page is told why.
        if !self.drawn && self.model.stage != Stage::Nothing {
            self.drawn = true;
            host.drawn();
            let effects = self.model.opening();
            self.act(host, effects);
        } else if first {
            let effects = self.model.opening();
            self.act(host, effects);
        }
        if let Some(id) = self.focus.take() {
            host.focus(id);
        }
    }
}

impl Quiz {
    fn act(&mut self, host: &Host, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Emit(name, detail) => host.emit(name, &detail.to_string()),
                Effect::Focus(id) => self.focus = Some(id),
                Effect::Save(key, text) => storage::write(&key, &text),
                Effect::Forget(key) => storage::forget(&key),
            }
        }
    }
}
