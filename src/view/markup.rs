//! How pictures are put together: templates as data, and what fills their blanks.

use std::rc::Rc;

pub(super) use rolefit_markup::html;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag,
    VText,
};
use yew::{Callback, Event, Html};

/// What `html!` makes of markup.
pub(super) struct Template {
    /// The parts in their order, each after a sign that says what it is; a blank is a sign alone.
    pub(super) text: &'static str,
    /// The names of the attributes of each element.
    pub(super) keys: &'static [&'static [&'static str]],
}

/// What fills a blank of a template.
#[derive(Default)]
pub(super) enum Slot<'a> {
    /// No attribute, no text.
    #[default]
    Nothing,
    Text(&'a str),
    Own(String),
    /// An attribute that is there or not.
    Flag(bool),
    Drawn(Html),
    Heard(Callback<Event>),
}

impl Slot<'_> {
    /// All that an iterator gives, one after the other.
    pub(super) fn each<T: Into<Html>>(parts: impl IntoIterator<Item = T>) -> Self {
        let mut children = Vec::new();
        for part in parts {
            children.push(part.into());
        }
        list(children).into()
    }

    fn text(self) -> Option<AttrValue> {
        match self {
            Self::Text(text) => Some(AttrValue::Rc(text.into())),
            Self::Own(text) => Some(AttrValue::Rc(text.into())),
            Self::Nothing | Self::Flag(_) | Self::Drawn(_) | Self::Heard(_) => None,
        }
    }
}

/// Draws a template with what fills its blanks, in their order.
#[inline(never)]
pub(super) fn draw<const N: usize>(template: &'static Template, mut slots: [Slot; N]) -> Html {
    Drawing { rest: template.text, keys: template.keys, slots: slots.iter_mut() }.children()
}

const NO_KEYS: &[&str] = &[];

fn list(mut children: Vec<VNode>) -> VNode {
    match children.pop() {
        Some(only) if children.is_empty() => only,
        Some(last) => {
            children.push(last);
            VList::with_children(children, None).into()
        }
        None => VNode::default(),
    }
}

struct Drawing<'a, 'b> {
    rest: &'static str,
    keys: &'static [&'static [&'static str]],
    slots: core::slice::IterMut<'b, Slot<'a>>,
}

/// The signs, as the macro writes them.
mod sign {
    pub(super) const ELEMENT: u8 = 1;
    pub(super) const TEXT_ATTRIBUTE: u8 = 2;
    pub(super) const ATTRIBUTE: u8 = 3;
    pub(super) const LISTENER: u8 = 4;
    pub(super) const KEY: u8 = 5;
    pub(super) const VALUE: u8 = 6;
    pub(super) const CHECKED: u8 = 7;
    pub(super) const TEXT: u8 = 14;
    pub(super) const SLOT: u8 = 15;
    /// Greater than every sign.
    pub(super) const LAST: u8 = 17;
}

impl Drawing<'_, '_> {
    /// Up to the end of the parent, or of the template.
    fn children(&mut self) -> VNode {
        let mut children = Vec::new();
        loop {
            let child = match self.sign() {
                sign::ELEMENT => self.element(),
                sign::TEXT => VText::new(self.word()).into(),
                sign::SLOT => match self.slot() {
                    Slot::Drawn(drawn) => drawn,
                    other => other.text().map(|text| VText::new(text).into()).unwrap_or_default(),
                },
                _ => return list(children),
            };
            children.push(child);
        }
    }

    fn element(&mut self) -> VNode {
        let name = match self.word() {
            "" => self.slot().text().unwrap_or_default(),
            name => AttrValue::Static(name),
        };
        let mut tag = VTag::new(name);
        let (keys, others) = self.keys.split_first().unwrap_or((&NO_KEYS, &[]));
        self.keys = others;
        let mut values = Vec::with_capacity(keys.len());
        loop {
            match self.sign() {
                sign::TEXT_ATTRIBUTE => values.push(Some(AttrValue::Static(self.word()))),
                sign::ATTRIBUTE => {
                    let value = match self.slot() {
                        Slot::Flag(there) => there.then_some(AttrValue::Static(keys[values.len()])),
                        other => other.text(),
                    };
                    values.push(value);
                }
                sign::LISTENER => {
                    let name = self.word();
                    if let Slot::Heard(on) = self.slot() {
                        tag.add_listener(Rc::new(Heard { name, on }));
                    }
                }
                sign::KEY => tag.key = self.slot().text().map(|text| Key::from(&*text)),
                sign::VALUE => tag.set_value(self.slot().text()),
                sign::CHECKED => {
                    if let Slot::Flag(checked) = self.slot() {
                        tag.set_checked(checked);
                    }
                }
                _ => break,
            }
        }
        let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute));
        tag.attributes = Attributes::Dynamic { keys, values: values.collect() };
        let children = self.children();
        if let Some(place) = tag.children_mut() {
            *place = children;
        }
        tag.into()
    }

    fn sign(&mut self) -> u8 {
        let (&sign, _) = self.rest.as_bytes().split_first().unwrap_or((&0, &[]));
        self.rest = self.rest.get(1..).unwrap_or_default();
        sign
    }

    /// Up to the next sign.
    fn word(&mut self) -> &'static str {
        let end = self.rest.bytes().position(|byte| byte < sign::LAST).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn slot(&mut self) -> Slot<'_> {
        self.slots.next().map(core::mem::take).unwrap_or_default()
    }
}

struct Heard {
    name: &'static str,
    on: Callback<Event>,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.name {
            "onkeydown" => ListenerKind::onkeydown,
            "oninput" => ListenerKind::oninput,
            "onchange" => ListenerKind::onchange,
            _ => ListenerKind::onclick,
        }
    }

    fn handle(&self, event: Event) {
        self.on.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

impl<'a> From<&'a str> for Slot<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Slot<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Slot<'_> {
    fn from(text: String) -> Self {
        Self::Own(text)
    }
}

impl From<bool> for Slot<'_> {
    fn from(there: bool) -> Self {
        Self::Flag(there)
    }
}

impl From<Html> for Slot<'_> {
    fn from(drawn: Html) -> Self {
        Self::Drawn(drawn)
    }
}

impl From<Callback<Event>> for Slot<'_> {
    fn from(on: Callback<Event>) -> Self {
        Self::Heard(on)
    }
}

impl<'a, T: Into<Slot<'a>>> From<Option<T>> for Slot<'a> {
    fn from(slot: Option<T>) -> Self {
        slot.map(Into::into).unwrap_or_default()
    }
}
