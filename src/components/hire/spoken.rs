//! Words in a language of their own.

use super::tag::{Tag, tag};
use crate::i18n::{HireCatalog, HireText, direction};

/// An element whose words are in a language, which may not be the page's.
pub(super) fn spoken(tag: Tag, language: &str) -> Tag {
    tag.with("lang", language).with("dir", direction(language))
}

/// An element whose words are in English, whatever the page's language.
#[inline(never)]
pub(super) fn english(tag: Tag) -> Tag {
    spoken(tag, "en")
}

/// One of our texts, whose blanks are filled with words in English, but for the first `own`, which are the
/// reader's.
#[inline(never)]
pub(super) fn filled(
    mut line: Tag,
    words: &HireCatalog,
    text: HireText,
    fill: &[&str],
    own: usize,
) -> Tag {
    let template = words.get(text);
    let mut parts = template.split('{');
    line = line.text(parts.next().unwrap_or_default());
    for part in parts {
        let at = usize::from(part.as_bytes().first().map_or(0, |digit| digit - b'0'));
        let (filling, said) = (fill.get(at).copied().unwrap_or_default(), tag("bdi"));
        let said = if at < own { said } else { english(said) };
        line = line.child(said.text(filling)).text(part.get(2..).unwrap_or_default());
    }
    line
}
