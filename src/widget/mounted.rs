//! The elements that are drawn now, by the number that the loader knows them by.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use web_sys::js_sys::Function;

use super::{Context, Input, Kind, Link, Widget};
use crate::browser::element::Host;
use crate::browser::stage::Stage;
use crate::domain::pack::Pack;
use crate::view::words::{Word, Words};

#[derive(Default)]
struct Elements {
    /// Each at the place of its number; a place whose element is gone waits for the next one.
    places: Vec<Option<Element>>,
    bundled: Option<Rc<Pack>>,
}

struct Element {
    link: Link,
    _widget: Rc<RefCell<Widget>>,
}

thread_local! {
    static ELEMENTS: RefCell<Elements> = RefCell::default();
}

/// Draws an element of that tag name, with the pack that is encoded in these bytes or the bundled one, and
/// hands the picture to `drawn`; the number is never 0.
pub fn mount(
    tag: &str,
    host: HtmlElement,
    pack: Option<&[u8]>,
    words: Option<&str>,
    drawn: Function,
) -> u32 {
    let pack = pack.map_or_else(bundled, |bytes| {
        Rc::new(Pack::decode(bytes).expect("the reader of this build encoded it"))
    });
    let words = Rc::new(words.and_then(Words::read).unwrap_or_else(Words::english));
    let kind = if tag == "rolefit-quiz" { Kind::Quiz } else { Kind::Compare };
    let stage = Stage::empty();
    for (name, word) in [("lang", Word::Language), ("dir", Word::Direction)] {
        // Both are known attribute names, which no browser refuses.
        let _ = stage.element().set_attribute(name, words.get(word));
    }
    let host = Host::new(host, stage.element().clone(), drawn);
    let link = Link::default();
    let context = Context { pack, words, host, link: link.clone() };
    let widget = Rc::new(RefCell::new(Widget::new(kind, context, stage)));
    link.open(&widget);
    let element = Some(Element { link, _widget: widget });
    ELEMENTS.with_borrow_mut(|Elements { places, .. }| {
        let free = places.iter().position(Option::is_none);
        let place = free.unwrap_or(places.len());
        match places.get_mut(place) {
            Some(free) => *free = element,
            None => places.push(element),
        }
        place as u32 + 1
    })
}

/// Takes in the attributes that the host page set since.
pub fn changed(number: u32) {
    tell(number, Input::Changed);
}

/// Goes back to what the host page asked for.
pub fn reset(number: u32) {
    tell(number, Input::Reset);
}

/// Takes an element down, with all that it listened to.
pub fn unmount(number: u32) {
    let gone = ELEMENTS.with_borrow_mut(|elements| elements.places.get_mut(index(number))?.take());
    drop(gone);
}

fn tell(number: u32, input: Input) {
    let link = ELEMENTS.with_borrow(|elements| {
        elements.places.get(index(number))?.as_ref().map(|element| element.link.clone())
    });
    if let Some(link) = link {
        link.send(input);
    }
}

fn index(number: u32) -> usize {
    (number as usize).wrapping_sub(1)
}

/// The bundled pack, read once.
fn bundled() -> Rc<Pack> {
    ELEMENTS.with_borrow_mut(|elements| {
        Rc::clone(elements.bundled.get_or_insert_with(|| Rc::new(crate::data::bundled())))
    })
}
