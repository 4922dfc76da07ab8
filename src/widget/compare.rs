//! `<rolefit-compare>`.

use std::rc::Rc;
use yew::{Component, Context, Html, html};

use super::{Input, Props};
use crate::app::compare::{Effect, Model, Msg};
use crate::app::setup::Setup;
use crate::view;

/// The root component of a comparison.
pub struct Compare {
    model: Model,
}

impl Component for Compare {
    type Message = Input<Msg>;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let setup = Setup::read(&|name| props.host.attribute(name));
        Self { model: Model::new(Rc::clone(&props.pack), setup) }
    }

    fn update(&mut self, ctx: &Context<Self>, input: Self::Message) -> bool {
        let host = &ctx.props().host;
        let msg = match input {
            Input::Reader(msg) => msg,
            Input::Changed | Input::Reset => Msg::SetUp(Setup::read(&|name| host.attribute(name))),
        };
        for effect in self.model.update(msg) {
            match effect {
                Effect::Emit(name, detail) => host.emit(name, &detail.to_string()),
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        html! { { view::table::table(&self.model, &ctx.props().words) } }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.props().host.drawn();
        }
    }
}
