//! A section of the element.

use super::tag::{Tag, heading, tag};
use super::words::{self, View};
use crate::app::hire::Section;

/// The section with its heading, which a link leads to; `part` is the name by which the page can style it.
pub(super) fn section(view: View, section: Section, part: &'static str) -> Tag {
    let head = heading(view.level).with("id", section.id()).with("tabindex", "-1");
    tag("section.stack")
        .key(section.name())
        .with("part", part)
        .with("aria-labelledby", section.id())
        .child(head.say(view.words, words::heading(section)))
}
