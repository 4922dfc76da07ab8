//! Where pictures are drawn, one after the other: only what is filled differently is touched.

mod drawn;
mod hole;

use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use crate::picture::Html;
use hole::Hole;

/// An element with a picture in it; when it is dropped, so are all its listeners.
pub struct Stage {
    element: Element,
    picture: Hole,
}

impl Stage {
    /// An empty one, which is not in the page yet.
    pub fn empty() -> Self {
        let element = sure(document().create_element("div"));
        let picture = Hole::new(&element, false);
        Self { element, picture }
    }

    /// Where it draws.
    pub fn element(&self) -> &Element {
        &self.element
    }

    /// Draws this in place of what was drawn before.
    pub fn draw(&mut self, picture: Html) {
        self.picture.fill(picture);
    }
}

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a page has a document")
}

/// What every page can do. One that refuses has been broken by something else: the core then stops,
/// and each element shows the page's own text again, which the case `core-panics` proves.
fn sure<T>(done: Result<T, JsValue>) -> T {
    done.expect("a page can change its elements")
}
