//! Pictures as data: templates, each with what fills its blanks.
//!
//! `view` makes them with `html!`; `browser::stage` draws them in a page, and redraws only the blanks
//! that are filled differently; the command line has Yew write them.

#[path = "markup/sign.rs"]
mod sign;

pub use rolefit_markup::html;
use yew::{Callback, Event};

/// A picture, a part of one, or what else fills a blank of a template. Nothing in it is larger than a
/// text, which makes the code that hands it around shorter.
#[derive(Default)]
pub enum Html {
    /// Nothing to see; an attribute that is not there.
    #[default]
    Nothing,
    /// An attribute that is there or not.
    Flag(bool),
    /// A text, or an attribute's value.
    Text(String),
    /// What hears an event.
    Heard(Callback<Event>),
    /// A template and what fills it.
    Filled(Box<Filled>),
    /// One after the other.
    Many(Box<[Html]>),
    /// A part that often stays as it is.
    Still(Box<Still>),
}

/// A template with what fills its blanks, in their order.
pub struct Filled {
    /// What `html!` makes of markup; [`parts`] reads it. Its place is what it is known by.
    pub template: &'static &'static str,
    /// What fills its blanks.
    pub blanks: Box<[Html]>,
}

/// A part that is drawn anew only when what it is drawn of changes.
pub struct Still {
    /// What it is drawn of.
    pub of: Vec<usize>,
    /// How it is drawn.
    pub draw: Box<dyn FnOnce() -> Html>,
}

/// A part of a template.
#[derive(Clone, Copy)]
pub enum Part {
    /// A blank: the name that the whole is known again by. It is the first part, if there.
    Key,
    /// An element starts; its name is the key when it is empty.
    Open(&'static str),
    /// An attribute of the element and its value.
    Fixed(&'static str, &'static str),
    /// A blank: the value of that attribute.
    Attribute(&'static str),
    /// A blank: what hears that event.
    Listener(&'static str),
    /// A blank: what is typed.
    Value,
    /// A blank: whether it is chosen.
    Checked,
    /// A text.
    Text(&'static str),
    /// A blank: text or elements.
    Blank,
    /// The element ends.
    Close,
}

/// The parts of a template.
pub fn parts(template: &'static &'static str) -> impl Iterator<Item = Part> {
    let mut rest = *template;
    core::iter::from_fn(move || {
        let (&sign, _) = rest.as_bytes().split_first()?;
        let mut word = || {
            rest = &rest[1..];
            let end = rest.bytes().position(|byte| byte <= sign::END).unwrap_or(rest.len());
            let (word, others) = rest.split_at(end);
            rest = others;
            word
        };
        let first = word();
        Some(match sign {
            sign::KEY => Part::Key,
            sign::ELEMENT => Part::Open(first),
            sign::FIXED => Part::Fixed(first, word()),
            sign::ATTRIBUTE => Part::Attribute(first),
            sign::LISTENER => Part::Listener(first),
            sign::VALUE => Part::Value,
            sign::CHECKED => Part::Checked,
            sign::TEXT => Part::Text(first),
            sign::BLANK => Part::Blank,
            _ => Part::Close,
        })
    })
}

impl Html {
    /// As one template, whatever it is.
    pub fn filled(self) -> Filled {
        match self {
            Self::Filled(filled) => *filled,
            other => html! { { other } }.filled(),
        }
    }

    /// The value of an attribute of that name, if it is there.
    pub fn attribute(self, name: &str) -> Option<String> {
        match self {
            Self::Flag(true) => Some(name.into()),
            Self::Text(text) => Some(text),
            Self::Nothing
            | Self::Flag(false)
            | Self::Heard(_)
            | Self::Filled(_)
            | Self::Many(_)
            | Self::Still(_) => None,
        }
    }
}

impl Filled {
    /// What it is known again by beside its template.
    pub fn key(&self) -> Option<&str> {
        match self.blanks.first() {
            Some(Html::Text(key)) if self.template.as_bytes().first() == Some(&sign::KEY) => {
                Some(key)
            }
            _ => None,
        }
    }
}

/// What `html!` calls.
#[inline(never)]
pub fn fill<const N: usize>(template: &'static &'static str, blanks: [Html; N]) -> Html {
    Html::Filled(Box::new(Filled { template, blanks: Box::new(blanks) }))
}

impl FromIterator<Html> for Html {
    fn from_iter<T: IntoIterator<Item = Html>>(parts: T) -> Self {
        let mut all = Vec::new();
        for part in parts {
            all.push(part);
        }
        Self::Many(all.into())
    }
}

impl From<&str> for Html {
    #[inline(never)]
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<&String> for Html {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Html {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Html {
    fn from(there: bool) -> Self {
        Self::Flag(there)
    }
}

impl From<Callback<Event>> for Html {
    fn from(on: Callback<Event>) -> Self {
        Self::Heard(on)
    }
}

impl<T: Into<Html>> From<Option<T>> for Html {
    fn from(part: Option<T>) -> Self {
        part.map(Into::into).unwrap_or_default()
    }
}
