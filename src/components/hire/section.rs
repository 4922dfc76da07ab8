//! A section of the element.

use super::tag::{Tag, heading, tag};
use super::words::{self, View};
use crate::app::hire::Section;

/// The section with its heading, which a link leads to; `part` is the name by which the page can style it.
/// Of several all but the first are folded.
pub(super) fn section(view: View, section: Section, part: &'static str) -> Tag {
    let sections = view.model.sections();
    let head = heading(view.level).say(view.words, words::heading(section));
    let (outer, head) = if sections.len() > 1 {
        let is_first = sections.first() == Some(&section);
        let head = tag("summary").with("id", section.id()).child(head);
        (tag("details.section").flag("open", is_first), head)
    } else {
        (tag("section.section"), head.with("id", section.id()).with("tabindex", "-1"))
    };
    outer.key(section.name()).with("part", part).with("aria-labelledby", section.id()).child(head)
}
