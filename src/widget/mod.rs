//! Where the layers meet: an element's attributes in, its picture and its effects out.

mod compare;
mod link;
mod mounted;
mod quiz;
mod results;

pub use mounted::{changed, mount, reset, unmount};

use std::rc::Rc;

use crate::app::attributes::Attributes;
use crate::app::{compare as comparing, quiz as asking};
use crate::browser::element::Host;
use crate::browser::stage::Stage;
use crate::domain::pack::Pack;
use crate::view::words::Words;
use compare::Compare;
use link::Link;
use quiz::Quiz;

/// The style sheet of every element, put together from `style/`.
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/rolefit.css"));

/// Which element it is.
#[derive(Clone, Copy)]
enum Kind {
    Compare,
    Quiz,
}

/// What a widget is made of; it stays the same.
struct Context {
    /// What can be compared and asked.
    pack: Rc<Pack>,
    /// The wording.
    words: Rc<Words>,
    /// The element in the page.
    host: Host,
    /// To the widget itself.
    link: Link,
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

/// An element in the page, as long as it is there.
struct Widget {
    context: Context,
    part: Part,
    stage: Stage,
    /// Whether nothing is drawn yet.
    fresh: bool,
}

enum Part {
    Compare(Compare),
    Quiz(Box<Quiz>),
}

impl Context {
    fn setup(&self) -> Attributes {
        Attributes::read(&|name| self.host.attribute(name))
    }
}

impl Widget {
    fn new(kind: Kind, context: Context, stage: Stage) -> Self {
        let part = match kind {
            Kind::Compare => Part::Compare(Compare::new(&context)),
            Kind::Quiz => Part::Quiz(Box::new(Quiz::new(&context))),
        };
        Self { context, part, stage, fresh: true }
    }

    /// Takes in what came, and draws what that makes of the picture.
    fn work(&mut self, inputs: Vec<Input>) {
        if core::mem::take(&mut self.fresh) {
            self.draw(true);
        }
        if inputs.is_empty() {
            return;
        }
        for input in inputs {
            self.update(input);
        }
        self.draw(false);
    }

    fn update(&mut self, input: Input) {
        let context = &self.context;
        match (&mut self.part, input) {
            (Part::Compare(part), Input::Compare(msg)) => part.update(context, msg),
            (Part::Compare(part), Input::Changed) => {
                part.update(context, comparing::Msg::AttributesChanged(context.setup().into()));
            }
            (Part::Compare(part), Input::Reset) => {
                part.update(context, comparing::Msg::Reset(context.setup().into()));
            }
            (Part::Quiz(part), Input::Quiz(msg)) => part.update(context, msg),
            (Part::Quiz(part), Input::Changed) => {
                part.update(context, asking::Msg::AttributesChanged(context.setup().into()));
            }
            (Part::Quiz(part), Input::Reset) => part.update(context, asking::Msg::Reset),
            // Neither knows the other's messages.
            (Part::Compare(_), Input::Quiz(_)) | (Part::Quiz(_), Input::Compare(_)) => {}
        }
    }

    fn draw(&mut self, first: bool) {
        let context = &self.context;
        self.stage.draw(match &self.part {
            Part::Compare(part) => part.view(context),
            Part::Quiz(part) => part.view(context),
        });
        if first {
            context.host.drawn();
        }
        match &mut self.part {
            Part::Compare(part) => part.drawn(context, first),
            Part::Quiz(part) => part.drawn(context, first),
        }
    }
}
