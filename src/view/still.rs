//! Parts of a picture that stay as they are while others change.

use std::rc::Rc;

use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, Properties};

use crate::app::compare::Model;

/// What a part is drawn of, and how.
#[derive(Properties)]
pub(super) struct Part {
    of: Vec<usize>,
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.of == other.of
    }
}

struct Still;

impl Component for Still {
    type Message = ();
    type Properties = Part;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        (ctx.props().draw)()
    }
}

/// A part that is drawn anew only when the roles that are shown change, or one of `others`.
pub(super) fn still(
    model: &Model,
    others: impl IntoIterator<Item = usize>,
    draw: Rc<dyn Fn() -> Html>,
) -> Html {
    let mut of: Vec<usize> = model.choice.shown.iter().map(|role| role.index()).collect();
    of.push(usize::MAX);
    of.extend(others);
    VComp::new::<Still>(Rc::new(Part { of, draw }), None).into()
}
