//! Texts of files: what cannot be seen is dropped, what is too long is cut, and both are said.

use rolefit_domain::json::Json;
use rolefit_domain::pack::resolve::fields::Fields;
use rolefit_domain::pack::resolve::node::Node;
use rolefit_domain::pack::resolve::wording::is_invisible;

use crate::format::{Format, MAX_TEXT};

/// Whether a text may have several lines.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Lines {
    One,
    Several,
}

/// A text as it is kept: on one line, without what cannot be seen, and at most 2000 characters long.
///
/// ```
/// assert_eq!(rolefit_hire::clean(" a\u{202e}b\nc "), "ab c");
/// ```
pub fn clean(text: &str) -> String {
    cleaned(text, Lines::One).0
}

/// The text that is kept, how many characters were dropped, and how many there were when too many.
pub(crate) fn cleaned(text: &str, lines: Lines) -> (String, usize, Option<usize>) {
    let mut dropped = 0;
    let mut kept = String::with_capacity(text.len().min(4 * MAX_TEXT));
    let text = text.replace("\r\n", "\n");
    for c in text.chars() {
        match c {
            '\n' | '\t' if lines == Lines::One => kept.push(' '),
            '\n' | '\t' => kept.push(c),
            _ if is_invisible(c) || c == '\u{200b}' => dropped += 1,
            _ => kept.push(c),
        }
    }
    let kept = kept.trim();
    let count = kept.chars().count();
    let long = (count > MAX_TEXT).then_some(count);
    let end = kept.char_indices().nth(MAX_TEXT).map_or(kept.len(), |(end, _)| end);
    (kept[..end].trim_end().into(), dropped, long)
}

/// The text here; `None` when it says nothing.
pub(crate) fn typed(node: Node, lines: Lines) -> Option<String> {
    let Some(Json::Text(text)) = node.json() else {
        node.refuse(&"text");
        return None;
    };
    let (text, dropped, long) = cleaned(text, lines);
    if dropped > 0 {
        let expected = "text without control characters; they are left out";
        node.warning(&format_args!("{dropped} invisible characters"), &expected);
    }
    if let Some(count) = long {
        let expected = format_args!("at most {MAX_TEXT}; it is cut there");
        node.warning(&format_args!("{count} characters"), &expected);
    }
    (!text.is_empty()).then_some(text)
}

/// The text here, which has to say something.
pub(crate) fn said(node: Node) -> String {
    let text = typed(node, Lines::One);
    if text.is_none() && matches!(node.json(), Some(Json::Text(_))) {
        node.refuse(&"text that says something");
    }
    text.unwrap_or_default()
}

/// A text that may be left out.
pub(crate) fn text(fields: &Fields, key: &'static str) -> Option<String> {
    typed(fields.optional(key)?, Lines::One)
}

/// A list of texts that may be left out; entries that say nothing are passed over.
pub(crate) fn texts(fields: &Fields, key: &'static str, most: usize) -> Option<Vec<String>> {
    let list = fields.optional(key)?;
    let entries = list.list(0, most, |entry| typed(entry, Lines::One));
    Some(entries.into_iter().flatten().collect())
}

/// Whether something is a file of its own.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Stands {
    Alone,
    WithinAnother,
}

/// The format and the kind, which every file names.
pub(crate) fn head(fields: &Fields, kind: &str, place: Stands) -> Format {
    // For editors.
    fields.optional("$schema").map(|schema| schema.text(MAX_TEXT));
    let format = fields.required("format").word::<Format>().unwrap_or_default();
    let node = fields.required("kind");
    // Within a panel its place says what it is.
    let is_said = place == Stands::Alone || node.json().is_some();
    if is_said && !matches!(node.json(), Some(Json::Text(text)) if text == kind) {
        node.refuse(&format_args!("\"{kind}\""));
    }
    format
}
