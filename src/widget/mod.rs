//! Where the layers meet: an element's attributes in, its picture and its effects out.

mod compare;
mod mounted;
mod quiz;
mod results;

pub use compare::Compare;
pub use mounted::{changed, mount, reset, unmount};
pub use quiz::Quiz;

use std::rc::Rc;
use yew::Properties;

use crate::browser::element::Host;
use crate::domain::pack::Pack;
use crate::view::words::Words;

/// The style sheet of every element, put together from `style/`.
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/rolefit.css"));

/// What a widget is made of; it stays the same while the widget lives.
#[derive(Clone, Properties)]
pub struct Props {
    /// What can be compared and asked.
    pub pack: Rc<Pack>,
    /// The wording.
    pub words: Rc<Words>,
    /// The element in the page.
    pub host: Host,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.pack, &other.pack)
    }
}

/// What comes in from outside the picture, or from the reader.
pub enum Input<M> {
    /// The reader did something.
    Reader(M),
    /// The host page changed attributes.
    Changed,
    /// The host page asked to start over.
    Reset,
}
