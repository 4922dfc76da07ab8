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

/// What a widget is made of; it stays the same until its place goes to another element.
#[derive(Clone, Properties)]
struct Props {
    /// Which element it is at this place: the first, the second, …
    turn: u32,
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
        self.turn == other.turn
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
    /// The element of that turn is gone; the place waits for another.
    Gone(u32),
}

/// The root component of both elements: one, since each type of component weighs 4 kB.
struct Widget {
    part: Part,
    /// Whether its picture has not been seen yet.
    fresh: bool,
}

enum Part {
    Compare(Compare),
    Quiz(Box<Quiz>),
    Gone,
}

impl Component for Widget {
    type Message = Input;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let part = match ctx.props().kind {
            Kind::Compare => Part::Compare(Compare::new(ctx)),
            Kind::Quiz => Part::Quiz(Box::new(Quiz::new(ctx))),
        };
        Self { part, fresh: true }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &Props) -> bool {
        *self = Self::create(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, input: Input) -> bool {
        let setup = || Setup::read(&|name| ctx.props().host.attribute(name));
        match (&mut self.part, input) {
            (Part::Compare(part), Input::Compare(msg)) => part.update(ctx, msg),
            (Part::Compare(part), Input::Changed) => {
                part.update(ctx, comparing::Msg::SetUp(setup()));
            }
            (Part::Compare(part), Input::Reset) => part.update(ctx, comparing::Msg::Reset(setup())),
            (Part::Quiz(part), Input::Quiz(msg)) => part.update(ctx, msg),
            (Part::Quiz(part), Input::Changed) => part.update(ctx, asking::Msg::SetUp(setup())),
            (Part::Quiz(part), Input::Reset) => part.update(ctx, asking::Msg::Reset),
            (part, Input::Gone(turn)) if turn == ctx.props().turn => *part = Part::Gone,
            // What was under way when the element went.
            (Part::Compare(_), Input::Quiz(_))
            | (Part::Quiz(_), Input::Compare(_))
            | (Part::Gone, _)
            | (_, Input::Gone(_)) => {
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        match &self.part {
            Part::Compare(part) => part.view(ctx),
            Part::Quiz(part) => part.view(ctx),
            Part::Gone => Html::default(),
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let first = core::mem::take(&mut self.fresh);
        match &mut self.part {
            Part::Compare(part) => part.rendered(ctx, first),
            Part::Quiz(part) => part.rendered(ctx, first),
            Part::Gone => {}
        }
    }
}
