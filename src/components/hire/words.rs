//! Texts of the hiring kit in markup.

use yew::virtual_dom::VText;
use yew::{AttrValue, Html};

use crate::app::hire::Section;
use crate::i18n::{HireCatalog, HireText};

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
