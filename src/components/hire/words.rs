//! Texts of the hiring kit in markup, and what views are drawn of.

use yew::virtual_dom::VText;
use yew::{AttrValue, Callback, Html};

use crate::app::hire::{Model, Msg, Section};
use crate::hire::scorecard::Met;
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

/// How well a must-have is met, in a word.
pub(super) fn met_text(met: Option<Met>) -> HireText {
    match met {
        None => HireText::NotSaid,
        Some(Met::Yes) => HireText::Yes,
        Some(Met::No) => HireText::No,
        Some(Met::Unclear) => HireText::Unclear,
    }
}
