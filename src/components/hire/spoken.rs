//! Words in a language of their own.

use super::tag::Tag;
use crate::i18n::direction;

/// An element whose words are in a language, which may not be the page's.
pub(super) fn spoken(tag: Tag, language: &str) -> Tag {
    tag.with("lang", language).with("dir", direction(language))
}
