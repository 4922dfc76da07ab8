//! `<rolefit-compare>`.

use std::rc::Rc;
use yew::{Component, Context, Html};

use super::{Input, Props};
use crate::app::compare::{Effect, Model, Msg};
use crate::app::setup::Setup;
use crate::browser::element::Host;
use crate::view;

/// The root component of a comparison.
pub struct Compare {
    model: Model,
    /// The element that gets the focus once the picture is up to date.
    focus: Option<String>,
}

impl Component for Compare {
    type Message = Input<Msg>;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let setup = Setup::read(&|name| props.host.attribute(name));
        Self { model: Model::new(Rc::clone(&props.pack), setup), focus: None }
    }

    fn update(&mut self, ctx: &Context<Self>, input: Self::Message) -> bool {
        let host = &ctx.props().host;
        let msg = match input {
            Input::Reader(msg) => msg,
            Input::Changed => Msg::SetUp(Setup::read(&|name| host.attribute(name))),
            Input::Reset => Msg::Reset(Setup::read(&|name| host.attribute(name))),
        };
        let effects = self.model.update(msg);
        self.act(host, effects);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on = ctx.link().callback(Input::Reader);
        view::compare::compare(&self.model, &ctx.props().words, &on)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let host = &ctx.props().host;
        if first {
            host.drawn();
            let effects = self.model.opening();
            self.act(host, effects);
        }
        if let Some(id) = self.focus.take() {
            host.focus(&id);
        }
    }
}

impl Compare {
    fn act(&mut self, host: &Host, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Emit(name, detail) => host.emit(name, &detail.to_string()),
                Effect::Focus(id) => self.focus = Some(id),
            }
        }
    }
}
