//! Quotes around fields: those that close, and those that are only signs.

use crate::cut::cut;

/// A text whose fields close all the quotes that they open.
pub(super) struct Quoted {
    pub(super) text: String,
    /// What is said of the quotes that were left out.
    pub(super) strays: Vec<String>,
}

/// So many stray quotes are named.
const NAMED: usize = 5;

impl Quoted {
    /// Leaves out the quotes that would take the lines below into their field. With `has_gaps` a sign that
    /// no cell keeps is put into each empty line: the reader of fields passes over empty ones, but they part
    /// tables.
    pub(super) fn of(text: &str, separator: u8, has_gaps: bool) -> Self {
        let bytes = text.as_bytes();
        let mut plain = String::with_capacity(text.len() + 16);
        let mut strays = Vec::new();
        let (mut start, mut row, mut is_line_start) = (0, 1, true);
        while start < text.len() {
            let mut end = start;
            if bytes[start] == b'"' {
                if let Some(closed) = closed(bytes, start, separator) {
                    end = closed;
                } else {
                    let word = text[start..].trim_start_matches('"');
                    let line = word.split([char::from(separator), '\n']).next().unwrap_or_default();
                    strays.push((row, cut(line.trim(), 40)));
                    start = text.len() - word.len();
                    end = start;
                }
            } else if has_gaps && is_line_start {
                let line = text[start..].split('\n').next().unwrap_or_default();
                if line.trim().is_empty() && start + line.len() < text.len() {
                    plain.push('\u{1}');
                }
            }
            let is_end = |byte: &u8| *byte == separator || *byte == b'\n';
            let length = bytes[end..].iter().position(is_end);
            end = length.map_or(text.len(), |length| end + length + 1);
            plain.push_str(&text[start..end]);
            is_line_start = plain.ends_with('\n');
            row += usize::from(is_line_start);
            start = end;
        }
        let more = strays.len().saturating_sub(NAMED);
        let said = strays.into_iter().take(NAMED).map(|(row, word)| {
            format!("in row {row} a quote before “{word}” is never closed: it was left out")
        });
        let others =
            (more > 0).then(|| format!("{more} more quotes are never closed and were left out"));
        Self { text: plain, strays: said.chain(others).collect() }
    }
}

/// Where a field in quotes ends; none where the quote that closes it stands lines below, before words.
fn closed(bytes: &[u8], start: usize, separator: u8) -> Option<usize> {
    let mut at = start + 1;
    let mut is_below = false;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' if bytes.get(at + 1) == Some(&b'"') => at += 1,
            b'"' => {
                let next = bytes[at + 1..].iter().find(|byte| **byte != b' ');
                let is_end = next.is_none_or(|byte| *byte == separator || *byte == b'\n');
                return (is_end || !is_below).then_some(at + 1);
            }
            b'\n' => is_below = true,
            _ => {}
        }
        at += 1;
    }
    None
}
