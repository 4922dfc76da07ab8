//! Elements put together by calls: a tag in `html!` weighs some 400 bytes of wasm where it is written,
//! since it is filled in place; a call here weighs some ten.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::{onchange, onclick, oninput};
use yew::virtual_dom::{Key, Listener, VList, VNode, VTag};
use yew::{Callback, Event, Html, InputEvent, MouseEvent, TargetCast};

use super::words::say;
use crate::app::hire::Msg;
use crate::components::markup_text::{attr, text};
use crate::i18n::{HireCatalog, HireText};

/// An element that is not in the page yet.
pub(super) struct Tag(Rc<VTag>);

/// An element by its name and, behind a dot, its classes with blanks between them: `p.quiet`.
#[inline(never)]
pub(super) fn tag(name: &'static str) -> Tag {
    let (name, classes) = name.split_once('.').unwrap_or((name, ""));
    let mut tag = VTag::new(name);
    if !classes.is_empty() {
        tag.add_attribute("class", classes);
    }
    Tag(Rc::new(tag))
}

impl Tag {
    fn tag(&mut self) -> &mut VTag {
        Rc::make_mut(&mut self.0)
    }

    /// With an attribute.
    #[inline(never)]
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.tag().add_attribute(name, attr(value));
        self
    }

    /// With an attribute that stands for yes, if so.
    pub(super) fn flag(self, name: &'static str, is_so: bool) -> Self {
        if is_so { self.with(name, "") } else { self }
    }

    /// With a key, by which a list knows it again.
    #[inline(never)]
    pub(super) fn key(mut self, key: &str) -> Self {
        self.tag().key = Some(Key::from(key));
        self
    }

    /// A field with that in it.
    #[inline(never)]
    pub(super) fn value(mut self, value: &str) -> Self {
        self.tag().set_value(Some(attr(value)));
        self
    }

    /// A box or radio, chosen or not.
    #[inline(never)]
    pub(super) fn checked(mut self, is_so: bool) -> Self {
        self.tag().set_checked(is_so);
        self
    }

    /// With another thing inside.
    #[inline(never)]
    pub(super) fn html(mut self, html: Html) -> Self {
        self.tag().add_child(html);
        self
    }

    /// With another element inside.
    #[inline(never)]
    pub(super) fn child(self, child: Tag) -> Self {
        self.html(child.into())
    }

    /// With another element inside, if there is one; its place is kept, so that nothing behind it is
    /// made anew when it comes.
    #[inline(never)]
    pub(super) fn maybe(self, child: Option<Tag>) -> Self {
        self.html(child.map_or_else(Html::default, Html::from))
    }

    /// With a list of elements inside, which take one place together.
    pub(super) fn each(self, children: impl IntoIterator<Item = Tag>) -> Self {
        let mut list = Vec::new();
        for child in children {
            list.push(child.into());
        }
        self.all(list)
    }

    #[inline(never)]
    fn all(self, children: Vec<VNode>) -> Self {
        self.html(VList::with_children(children, None).into())
    }

    /// With a text inside.
    #[inline(never)]
    pub(super) fn text(self, words: &str) -> Self {
        self.html(text(words))
    }

    /// With one of our texts inside.
    #[inline(never)]
    pub(super) fn say(self, words: &HireCatalog, text: HireText) -> Self {
        self.html(say(words, text))
    }

    #[inline(never)]
    fn hear(mut self, listener: Rc<dyn Listener>) -> Self {
        self.tag().add_listener(listener);
        self
    }

    /// Pressing it sends the message.
    #[inline(never)]
    pub(super) fn pressed(self, on: &Callback<Msg>, msg: Msg) -> Self {
        let pressed: Callback<MouseEvent> = on.reform(move |_| msg.clone());
        self.hear(Rc::new(onclick::Wrapper::new(pressed)))
    }

    /// Another choice in it sends the message.
    #[inline(never)]
    pub(super) fn changed(self, on: &Callback<Msg>, msg: Msg) -> Self {
        let changed: Callback<Event> = on.reform(move |_| msg.clone());
        self.hear(Rc::new(onchange::Wrapper::new(changed)))
    }

    /// Typing in it sends what stands there then.
    pub(super) fn typed(self, on: &Callback<Msg>, msg: impl Fn(String) -> Msg + 'static) -> Self {
        self.typed_by(on.clone(), Box::new(msg))
    }

    #[inline(never)]
    fn typed_by(self, on: Callback<Msg>, msg: Box<dyn Fn(String) -> Msg>) -> Self {
        let typed = Callback::from(move |event: InputEvent| {
            // Fields of several lines have their value under the same name.
            on.emit(msg(event.target_unchecked_into::<HtmlInputElement>().value()));
        });
        self.hear(Rc::new(oninput::Wrapper::new(typed)))
    }

    /// Choosing from it, a list, sends the place of what was chosen.
    fn chosen_by(self, on: Callback<Msg>, msg: Box<dyn Fn(usize) -> Msg>) -> Self {
        let chosen = Callback::from(move |event: Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            on.emit(msg(usize::try_from(index).unwrap_or_default()));
        });
        self.hear(Rc::new(onchange::Wrapper::new(chosen)))
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Self {
        VNode::VTag(tag.0)
    }
}

/// A heading of that level; levels beyond 2 to 5 are the nearest of these.
pub(super) fn heading(level: u8) -> Tag {
    tag(["h2.head", "h3.head", "h4.head", "h5.head"][usize::from(level.clamp(2, 5) - 2)])
}

/// A paragraph.
#[inline(never)]
pub(super) fn paragraph(words: &str) -> Tag {
    tag("p").text(words)
}

/// A quieter one, of ours.
#[inline(never)]
pub(super) fn quiet(words: &HireCatalog, text: HireText) -> Tag {
    tag("p.quiet").say(words, text)
}

/// Entries in no order of their own.
pub(super) fn list<S: AsRef<str>>(entries: &[S]) -> Tag {
    tag("ul").each(entries.iter().map(|entry| tag("li").text(entry.as_ref())))
}

/// A list to choose one of these from, by its place.
pub(super) fn choice(
    id: &str,
    options: Vec<String>,
    chosen: usize,
    on: &Callback<Msg>,
    msg: impl Fn(usize) -> Msg + 'static,
) -> Tag {
    choice_by(id, options, chosen, (on.clone(), Box::new(msg)))
}

#[inline(never)]
fn choice_by(
    id: &str,
    options: Vec<String>,
    chosen: usize,
    (on, msg): (Callback<Msg>, Box<dyn Fn(usize) -> Msg>),
) -> Tag {
    let options = options.into_iter().enumerate().map(|(at, label)| {
        tag("option").key(&at.to_string()).flag("selected", at == chosen).text(&label)
    });
    tag("select").with("id", id).chosen_by(on, msg).each(options)
}

/// A control below its label.
#[inline(never)]
pub(super) fn labelled(id: &str, label: &str, control: Tag) -> Tag {
    tag("div.field").key(id).child(tag("label").with("for", id).text(label)).child(control)
}

/// Several lines to type, under that id.
#[inline(never)]
pub(super) fn area(id: &str, rows: &str, value: &str) -> Tag {
    tag("textarea")
        .with("id", id)
        .with("rows", rows)
        .with("dir", "auto")
        .with("autocomplete", "off")
        .value(value)
}

/// A button with one of our texts on it.
#[inline(never)]
pub(super) fn button(words: &HireCatalog, text: HireText, on: &Callback<Msg>, msg: Msg) -> Tag {
    button_with(&words.get(text), on, msg)
}

/// A button with a text on it.
#[inline(never)]
pub(super) fn button_with(label: &str, on: &Callback<Msg>, msg: Msg) -> Tag {
    tag("button").with("type", "button").with("part", "button").pressed(on, msg).text(label)
}

/// What unfolds, below one of our texts.
#[inline(never)]
pub(super) fn unfold(words: &HireCatalog, text: HireText) -> Tag {
    unfold_with(&words.get(text))
}

/// What unfolds, below a text.
#[inline(never)]
pub(super) fn unfold_with(label: &str) -> Tag {
    tag("details.unfold").child(tag("summary").text(label))
}
