//! The elements that are drawn now, by the number that the loader knows them by.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::js_sys::Function;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Renderer};

use super::{Input, Kind, Props, Widget};
use crate::browser::element::Host;
use crate::domain::pack::Pack;
use crate::view::words::{Word, Words};

#[derive(Default)]
struct Elements {
    drawn: Vec<Option<AppHandle<Widget>>>,
    bundled: Option<Rc<Pack>>,
}

thread_local! {
    static ELEMENTS: RefCell<Elements> = RefCell::default();
}

/// Draws an element of that tag name into `stage`, with the pack that is encoded in a text or the
/// bundled one; the number is never 0.
pub fn mount(
    tag: &str,
    host: HtmlElement,
    stage: Element,
    pack: Option<&str>,
    words: Option<&str>,
    drawn: Function,
) -> u32 {
    let pack = pack.map_or_else(bundled, |text| Rc::new(Pack::decode(text)));
    let words = Rc::new(words.and_then(Words::read).unwrap_or_else(Words::english));
    // Both are known attribute names, which no browser refuses.
    let _ = stage.set_attribute("lang", words.get(Word::Language));
    let _ = stage.set_attribute("dir", words.get(Word::Direction));
    let kind = if tag == "rolefit-quiz" { Kind::Quiz } else { Kind::Compare };
    let props = Props { kind, pack, words, host: Host::new(host, drawn) };
    let app = Renderer::<Widget>::with_root_and_props(stage, props).render();
    ELEMENTS.with_borrow_mut(|elements| elements.keep(app))
}

/// Takes in the attributes that the host page set since.
pub fn changed(number: u32) {
    tell(number, Input::Changed);
}

/// Goes back to what the host page asked for.
pub fn reset(number: u32) {
    tell(number, Input::Reset);
}

/// Takes an element down, with every listener.
pub fn unmount(number: u32) {
    let place = (number as usize).wrapping_sub(1);
    let gone = ELEMENTS.with_borrow_mut(|elements| elements.drawn.get_mut(place)?.take());
    if let Some(app) = gone {
        app.destroy();
    }
}

fn tell(number: u32, input: Input) {
    ELEMENTS.with_borrow(|elements| {
        if let Some(app) = elements.at(number) {
            app.send_message(input);
        }
    });
}

impl Elements {
    /// Takes a place that is free again, or a new one.
    fn keep(&mut self, app: AppHandle<Widget>) -> u32 {
        let free = self.drawn.iter().position(Option::is_none).unwrap_or(self.drawn.len());
        if free == self.drawn.len() {
            self.drawn.push(None);
        }
        self.drawn[free] = Some(app);
        free as u32 + 1
    }

    fn at(&self, number: u32) -> Option<&AppHandle<Widget>> {
        self.drawn.get((number as usize).wrapping_sub(1))?.as_ref()
    }
}

/// The bundled pack, read once.
fn bundled() -> Rc<Pack> {
    ELEMENTS.with_borrow_mut(|elements| {
        Rc::clone(elements.bundled.get_or_insert_with(|| Rc::new(Pack::bundled())))
    })
}
