//! The marks of Markdown and its relatives within a cell.

use super::images::marked;
use super::parts::{Cell, clean};

/// What a backslash before it makes a sign like any other.
pub(super) const MARKS: [char; 18] =
    ['\\', '|', '[', ']', '(', '*', '_', '`', ')', '^', '~', '#', '$', '+', '-', '!', '<', '>'];

/// Such a sign until the marks are read: one that no text has.
pub(super) fn literal(mark: char) -> char {
    let at = MARKS.iter().position(|&known| known == mark).unwrap_or_default();
    char::from_u32(PRIVATE + at as u32).unwrap_or(mark)
}

/// The first of the signs that stand for nothing.
const PRIVATE: u32 = 0xf_0000;

/// The text with its literal signs as they are.
fn with_marks(text: &str) -> String {
    let mark = |sign: char| {
        let at = (sign as u32).checked_sub(PRIVATE).and_then(|at| usize::try_from(at).ok());
        at.and_then(|at| MARKS.get(at)).copied().unwrap_or(sign)
    };
    text.chars().map(mark).collect()
}

/// A cell of Markdown: breaks, links and emphasis taken for what they are.
pub(super) fn cell(text: &str) -> Cell {
    let mut links = Vec::new();
    let text = CODES.iter().fold(breaks(text), |text, (code, sign)| text.replace(code, sign));
    let text = linked(&named_pictures(&text), &mut links);
    let mut plain = Vec::new();
    for line in clean(&entities(&text)).split('\n') {
        plain.push(without_emphasis(line));
    }
    let links = links.iter().map(|link| with_marks(link)).collect();
    let is_nested = Cell::of(&entities(&text)).is_nested;
    Cell { text: with_marks(&plain.join("\n")), links, is_nested, ..Cell::default() }
}

/// What forges and chats write for signs.
const CODES: [(&str, &str); 6] = [
    (":white_check_mark:", "✅"),
    (":heavy_check_mark:", "✔"),
    (":x:", "❌"),
    (":heavy_multiplication_x:", "✖"),
    (":star:", "⭐"),
    (":warning:", "⚠"),
];

/// `<br>` in all its spellings.
pub(super) fn breaks(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        result.push_str(before);
        let is_break = |&end: &usize| {
            let name = tag[1..end].trim_matches(['/', ' ']).to_ascii_lowercase();
            ["br", "p", "li", "ul", "ol"].contains(&name.as_str())
        };
        // No such tag is long.
        let end = tag.bytes().take(12).position(|byte| byte == b'>');
        if let Some(end) = end.filter(is_break) {
            result.push('\n');
            rest = &tag[end + 1..];
        } else {
            result.push('<');
            rest = &tag[1..];
        }
    }
    result + rest
}

/// `[words](address)` becomes its words; `![words](address)` and `![words][name]` become those of a picture.
fn linked(text: &str, links: &mut Vec<String>) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let start = rest[..middle].rfind('[');
        let end = rest[middle..].find(')').map(|end| middle + end);
        let (Some(start), Some(end)) = (start, end) else { break };
        let address = rest[middle + 2..end].split_whitespace().next().unwrap_or_default();
        let before = rest[..start].strip_suffix('!');
        let is_address = address.contains([':', '/', '#', '.']) && !address.contains('[');
        if !is_address {
            result.push_str(&rest[..middle + 2]);
            rest = &rest[middle + 2..];
            continue;
        }
        let words = &rest[start + 1..middle];
        if let Some(before) = before {
            result.push_str(before);
            result.push_str(&marked(words));
        } else {
            links.push(address.trim_matches(['<', '>']).to_owned());
            result.push_str(&rest[..start]);
            result.push_str(words);
        }
        rest = &rest[end + 1..];
    }
    result + rest
}

/// `![words][name]`, whose address stands elsewhere, becomes the words of a picture.
fn named_pictures(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("![") {
        result.push_str(&rest[..start]);
        let after = &rest[start + 2..];
        let found = after.split_once("][").and_then(|(words, after)| {
            let (name, after) = after.split_once(']')?;
            (!words.contains(']') && !name.contains(' ')).then_some((words, after))
        });
        if let Some((words, after)) = found {
            result.push_str(&marked(words));
            rest = after;
        } else {
            result.push_str("![");
            rest = after;
        }
    }
    result + rest
}

fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&#124;", "|")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// A line of text with the addresses that it links to behind it.
pub(super) fn line(text: &str) -> String {
    let Cell { text, links, .. } = cell(text);
    [vec![text], links].concat().join(" ")
}

/// A line whose emphasis surrounds words.
fn without_emphasis(line: &str) -> String {
    let mut text = line.to_owned();
    for mark in ["**", "__", "`"] {
        if text.matches(mark).count() >= 2 && text.matches(mark).count().is_multiple_of(2) {
            text = text.replace(mark, "");
        }
    }
    for mark in ['*', '_'] {
        // Emphasis within emphasis is rare.
        for _ in 0..3 {
            let marks = emphasis(&text, mark);
            if marks.is_empty() {
                break;
            }
            let kept = text.char_indices().filter(|(at, _)| marks.binary_search(at).is_err());
            text = kept.map(|(_, sign)| sign).collect();
        }
    }
    text.trim().to_owned()
}

/// Where the marks are between which words stand that belong to them, in order.
fn emphasis(text: &str, mark: char) -> Vec<usize> {
    let positions: Vec<usize> = text.match_indices(mark).map(|(at, _)| at).collect();
    let is_word =
        |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == mark);
    let surrounds = |start: usize, end: usize| {
        let before = text[..start].chars().next_back();
        let after = text[end + 1..].chars().next();
        let inner = &text[start + 1..end];
        !is_word(before) && !is_word(after) && !inner.is_empty() && inner.trim() == inner
    };
    let mut marks = Vec::new();
    for pair in positions.windows(2) {
        let (start, end) = (pair[0], pair[1]);
        if marks.last().is_none_or(|&last| last < start) && surrounds(start, end) {
            marks.extend([start, end]);
        }
    }
    marks
}
