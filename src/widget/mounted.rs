//! The elements that are drawn now, by the number that the loader knows them by.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::js_sys::Function;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Renderer};

use super::{Input, Kind, Props, Widget};
use crate::browser::element::{self as host, Host};
use crate::domain::pack::Pack;
use crate::view::words::{Word, Words};

/// Where an element is drawn. A place whose element is gone waits for the next one: the library that
/// draws never lets go of the listeners of a place, so that a new one each time would fill the memory.
struct Place {
    app: AppHandle<Widget>,
    stage: Element,
    turn: u32,
    taken: bool,
}

#[derive(Default)]
struct Elements {
    places: Vec<Place>,
    bundled: Option<Rc<Pack>>,
}

thread_local! {
    static ELEMENTS: RefCell<Elements> = RefCell::default();
}

/// Draws an element of that tag name, with the pack that is encoded in a text or the bundled one, and
/// hands the picture to `drawn`; the number is never 0.
pub fn mount(
    tag: &str,
    host: HtmlElement,
    pack: Option<&str>,
    words: Option<&str>,
    drawn: Function,
) -> u32 {
    let pack = pack.map_or_else(bundled, |text| Rc::new(Pack::decode(text)));
    let words = Rc::new(words.and_then(Words::read).unwrap_or_else(Words::english));
    let kind = if tag == "rolefit-quiz" { Kind::Quiz } else { Kind::Compare };
    ELEMENTS
        .with_borrow_mut(|elements| {
            let free = elements.places.iter().position(|place| !place.taken);
            let stage = match free {
                Some(free) => elements.places[free].stage.clone(),
                None => host::stage()?,
            };
            for (name, word) in [("lang", Word::Language), ("dir", Word::Direction)] {
                // Both are known attribute names, which no browser refuses.
                let _ = stage.set_attribute(name, words.get(word));
            }
            let turn = free.map_or(0, |free| elements.places[free].turn + 1);
            let host = Host::new(host, stage.clone(), drawn);
            let props = Props { turn, kind, pack, words, host };
            if let Some(free) = free {
                let place = &mut elements.places[free];
                place.app.update(props);
                (place.turn, place.taken) = (turn, true);
                return Some(free as u32 + 1);
            }
            let app = Renderer::<Widget>::with_root_and_props(stage.clone(), props).render();
            elements.places.push(Place { app, stage, turn, taken: true });
            Some(elements.places.len() as u32)
        })
        .unwrap_or_default()
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
    ELEMENTS.with_borrow_mut(|elements| {
        if let Some(place) = elements.places.get_mut((number as usize).wrapping_sub(1)) {
            place.app.send_message(Input::Gone(place.turn));
            place.taken = false;
        }
    });
}

fn tell(number: u32, input: Input) {
    ELEMENTS.with_borrow(|elements| {
        if let Some(place) = elements.places.get((number as usize).wrapping_sub(1)) {
            place.app.send_message(input);
        }
    });
}

/// The bundled pack, read once.
fn bundled() -> Rc<Pack> {
    ELEMENTS.with_borrow_mut(|elements| {
        Rc::clone(elements.bundled.get_or_insert_with(|| Rc::new(Pack::bundled())))
    })
}
