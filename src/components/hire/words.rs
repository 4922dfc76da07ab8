//! Texts of the hiring kit in markup, and what views are drawn of.

use yew::virtual_dom::VText;
use yew::{AttrValue, Callback, Html};

use super::tag::{Tag, tag};
use crate::app::hire::{Model, Msg, Section};
use crate::i18n::{HireCatalog, HireText};

/// What the parts of the element are drawn of.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) model: &'a Model,
    pub(super) words: &'a HireCatalog,
    pub(super) on: &'a Callback<Msg>,
    /// The level of the headings in it.
    pub(super) level: u8,
}

/// A text as a child.
#[inline(never)]
pub(super) fn say(words: &HireCatalog, text: HireText) -> Html {
    VText::new(AttrValue::Rc(words.get(text))).into()
}

/// The heading of a section.
pub(super) fn heading(section: Section) -> HireText {
    match section {
        Section::Job => HireText::SectionJob,
        Section::Guide => HireText::SectionGuide,
        Section::Scorecard => HireText::SectionScorecard,
    }
}

/// A section of the element with its heading, which a link leads to.
pub(super) fn section(view: View, section: Section) -> Tag {
    let head = super::tag::heading(view.level).with("id", section.id()).with("tabindex", "-1");
    tag("section.stack")
        .key(section.name())
        .with("part", section.name())
        .with("aria-labelledby", section.id())
        .child(head.say(view.words, heading(section)))
}
