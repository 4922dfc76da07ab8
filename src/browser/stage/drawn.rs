//! A template as it was drawn, with what each of its blanks became.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, Node};
use yew::Callback;

use super::hole::Hole;
use super::{document, sure};
use crate::picture::{Filled, Html, Part, parts};

pub(super) struct Drawn {
    template: &'static &'static str,
    key: Option<String>,
    /// What it was drawn of, when it is a still part.
    pub(super) of: Option<Vec<usize>>,
    tops: Vec<Top>,
    places: Vec<Place>,
}

/// What has no parent in the template.
enum Top {
    Node(Node),
    /// The hole at that place.
    Hole(usize),
}

/// What a blank became.
enum Place {
    Key,
    Attribute(Element, &'static str, Option<String>),
    Listener(Rc<RefCell<Callback<Event>>>, #[expect(dead_code, reason = "held")] EventListener),
    Value(HtmlInputElement),
    Checked(HtmlInputElement),
    Hole(Hole),
}

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

impl Drawn {
    /// Draws a template aside.
    pub(super) fn new(filled: Filled, of: Option<Vec<usize>>, svg: bool) -> Self {
        let document = document();
        let key = filled.key().map(str::to_owned);
        let mut tops = Vec::new();
        let mut places = Vec::new();
        let aside: Node = document.create_document_fragment().into();
        // The elements that are not closed yet, and whether each is part of a drawing.
        let mut open: Vec<(Node, bool)> = Vec::new();
        for part in parts(filled.template) {
            let is_top = open.is_empty();
            let (parent, svg) = open.last().map_or((&aside, svg), |(node, svg)| (node, *svg));
            let element = parent.unchecked_ref::<Element>();
            let mut add = |node: Node| {
                sure(parent.append_child(&node));
                if is_top {
                    tops.push(Top::Node(node));
                }
            };
            match part {
                Part::Key => places.push(Place::Key),
                Part::Open(name) => {
                    let name = if name.is_empty() { key.as_deref().unwrap_or(name) } else { name };
                    let svg = svg || name == "svg";
                    let namespace = if svg { SVG } else { HTML };
                    let node: Node = sure(document.create_element_ns(Some(namespace), name)).into();
                    add(node.clone());
                    open.push((node, svg));
                }
                Part::Fixed(name, value) => sure(element.set_attribute(name, value)),
                Part::Attribute(name) => {
                    places.push(Place::Attribute(element.clone(), name, None));
                }
                Part::Listener(name) => places.push(listen(element, name)),
                Part::Value => places.push(Place::Value(element.clone().unchecked_into())),
                Part::Checked => places.push(Place::Checked(element.clone().unchecked_into())),
                Part::Text(text) => add(document.create_text_node(text).into()),
                Part::Blank => {
                    if is_top {
                        tops.push(Top::Hole(places.len()));
                    }
                    places.push(Place::Hole(Hole::new(parent, svg)));
                }
                Part::Close => drop(open.pop()),
            }
        }
        let mut drawn = Self { template: filled.template, key, of, tops, places };
        drawn.fill(filled.blanks);
        drawn
    }

    /// Whether this can be filled with that.
    pub(super) fn is_of(&self, filled: &Filled) -> bool {
        core::ptr::eq(self.template, filled.template) && self.key.as_deref() == filled.key()
    }

    pub(super) fn fill(&mut self, blanks: Box<[Html]>) {
        for (place, blank) in self.places.iter_mut().zip(blanks) {
            match (place, blank) {
                (Place::Attribute(element, name, now), blank) => {
                    let value = blank.attribute(name);
                    if *now != value {
                        sure(match &value {
                            Some(value) => element.set_attribute(name, value),
                            None => element.remove_attribute(name),
                        });
                        *now = value;
                    }
                }
                (Place::Listener(on, _), Html::Heard(callback)) => *on.borrow_mut() = callback,
                (Place::Value(field), Html::Text(text)) if field.value() != text => {
                    field.set_value(&text);
                }
                (Place::Checked(field), Html::Flag(checked)) if field.checked() != checked => {
                    field.set_checked(checked);
                }
                (Place::Hole(hole), blank) => hole.fill(blank),
                (Place::Key | Place::Listener(..) | Place::Value(_) | Place::Checked(_), _) => {}
            }
        }
    }

    pub(super) fn remove(self) {
        for node in self.nodes() {
            if let Some(parent) = node.parent_node() {
                sure(parent.remove_child(&node));
            }
        }
    }

    /// What has no parent in it, in their order.
    pub(super) fn nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        for top in &self.tops {
            match top {
                Top::Node(node) => nodes.push(node.clone()),
                Top::Hole(place) => {
                    if let Some(Place::Hole(hole)) = self.places.get(*place) {
                        hole.nodes(&mut nodes);
                    }
                }
            }
        }
        nodes
    }
}

fn listen(element: &Element, name: &'static str) -> Place {
    let on = Rc::new(RefCell::new(Callback::noop()));
    let told = Rc::clone(&on);
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(element, name, options, move |event| {
        let on = told.borrow().clone();
        on.emit(event.clone());
    });
    Place::Listener(on, listener)
}
