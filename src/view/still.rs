//! Parts of the comparison that stay as they are while rows come and go.

use std::rc::Rc;

use yew::{Component, Context, Html, Properties, html};

use super::words::Words;
use crate::app::compare::Model;
use crate::domain::comparison::Row;

/// What a part shows; it is drawn anew only when the roles, the rows or the priorities change.
#[derive(Clone, Properties)]
pub(super) struct StillProps {
    pub(super) draw: fn(&Model, &Words, &[Row]) -> Html,
    pub(super) model: Rc<Model>,
    pub(super) words: Rc<Words>,
    pub(super) rows: Vec<Row>,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
            && self.model.choice.shown == other.model.choice.shown
            && self.model.priorities == other.model.priorities
    }
}

/// A part whose picture hangs on all rows, not on which of them show.
pub(super) struct Still;

impl Component for Still {
    type Message = ();
    type Properties = StillProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let StillProps { draw, model, words, rows } = ctx.props();
        html! { <>{ draw(model, words, rows) }</> }
    }
}
