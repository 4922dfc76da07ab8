//! Where the layers meet: an element's attributes in, its picture and its effects out.

mod compare;
mod mounted;
mod quiz;
mod results;

pub use mounted::{changed, mount, reset, unmount};

use std::rc::Rc;
use yew::{Component, Context, Html, Properties};

use crate::app::setup::Setup;
use crate::app::{compare as comparing, quiz as asking};
use crate::browser::element::Host;
use crate::domain::pack::Pack;
use crate::view::words::Words;
use compare::Compare;
use quiz::Quiz;

/// The style sheet of every element, put together from `style/`.
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/rolefit.css"));

/// Which element it is.
#[derive(Clone, Copy)]
enum Kind {
    Compare,
    Quiz,
}

/// What a widget is made of; it stays the same while the widget lives.
#[derive(Clone, Properties)]
struct Props {
    kind: Kind,
    /// What can be compared and asked.
    pack: Rc<Pack>,
    /// The wording.
    words: Rc<Words>,
    /// The element in the page.
    host: Host,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.pack, &other.pack)
    }
}

/// What comes in from outside the picture, or from the reader.
enum Input {
    /// The reader did something with a comparison.
    Compare(comparing::Msg),
    /// The reader did something with a quiz.
    Quiz(asking::Msg),
    /// The host page changed attributes.
    Changed,
    /// The host page asked to start over.
    Reset,
}

/// The root component of both elements: one, since each type of component weighs 4 kB.
enum Widget {
    Compare(Compare),
    Quiz(Box<Quiz>),
}

impl Component for Widget {
    type Message = Input;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        match ctx.props().kind {
            Kind::Compare => Self::Compare(Compare::new(ctx)),
            Kind::Quiz => Self::Quiz(Box::new(Quiz::new(ctx))),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, input: Input) -> bool {
        let setup = || Setup::read(&|name| ctx.props().host.attribute(name));
        match (self, input) {
            (Self::Compare(part), Input::Compare(msg)) => part.update(ctx, msg),
            (Self::Compare(part), Input::Changed) => {
                part.update(ctx, comparing::Msg::SetUp(setup()));
            }
            (Self::Compare(part), Input::Reset) => part.update(ctx, comparing::Msg::Reset(setup())),
            (Self::Quiz(part), Input::Quiz(msg)) => part.update(ctx, msg),
            (Self::Quiz(part), Input::Changed) => part.update(ctx, asking::Msg::SetUp(setup())),
            (Self::Quiz(part), Input::Reset) => part.update(ctx, asking::Msg::Reset),
            (Self::Compare(_), Input::Quiz(_)) | (Self::Quiz(_), Input::Compare(_)) => {
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        match self {
            Self::Compare(part) => part.view(ctx),
            Self::Quiz(part) => part.view(ctx),
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        match self {
            Self::Compare(part) => part.rendered(ctx, first),
            Self::Quiz(part) => part.rendered(ctx, first),
        }
    }
}
