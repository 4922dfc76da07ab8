//! Where in the text of a document a path leads.

use crate::location::{Step, steps};

/// The part of the text that the path names, from and to in bytes; of what is nearest when it is missing.
pub fn locate(text: &str, path: &str) -> (usize, usize) {
    let text = text.as_bytes();
    let mut at = blanks(text, 0);
    for step in steps(path) {
        let inside = match step {
            Step::Key(key) => field(text, at, &key),
            Step::Index(index) => entry(text, at, index),
        };
        let Some(inside) = inside else { break };
        at = inside;
    }
    let from = at.min(text.len());
    (from, end(text, from).clamp(from, text.len()))
}

/// How many units of UTF-16, as a page counts, stand before a byte of the text.
pub fn in_page(text: &str, byte: usize) -> u32 {
    let before = text.get(..byte).unwrap_or(text);
    before.encode_utf16().count() as u32
}

/// The line, from 1, at which a byte stands.
pub fn line(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|sign| **sign == b'\n').count() + 1
}

fn blanks(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(|sign| b" \n\r\t".contains(sign)) {
        at += 1;
    }
    at
}

fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(sign) = text.get(at) {
        match sign {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

fn end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    match text.get(at) {
        Some(b'"') => return string_end(text, at),
        Some(b'{' | b'[') => {}
        Some(_) | None => {
            while text.get(at).is_some_and(|sign| !b",]} \n\r\t".contains(sign)) {
                at += 1;
            }
            return at;
        }
    }
    let mut depth = 0_usize;
    while let Some(sign) = text.get(at) {
        match sign {
            b'"' => {
                at = string_end(text, at);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at.min(text.len())
}

/// Where the parts between a list's or an object's commas start.
fn parts(text: &[u8], at: usize) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = blanks(text, at + 1);
    while text.get(at).is_some_and(|sign| !b"]}".contains(sign)) {
        starts.push(at);
        at = blanks(text, end(text, at));
        if text.get(at) == Some(&b':') {
            at = blanks(text, end(text, blanks(text, at + 1)));
        }
        if text.get(at) != Some(&b',') {
            break;
        }
        at = blanks(text, at + 1);
    }
    starts
}

fn entry(text: &[u8], at: usize, index: usize) -> Option<usize> {
    if text.get(at) == Some(&b'[') { parts(text, at).get(index).copied() } else { None }
}

fn field(text: &[u8], at: usize, name: &str) -> Option<usize> {
    if text.get(at) != Some(&b'{') {
        return None;
    }
    let wanted = serde_json::Value::from(name).to_string();
    parts(text, at).into_iter().find_map(|key| {
        let end = string_end(text, key);
        let is_it = text.get(key..end) == Some(wanted.as_bytes());
        is_it.then(|| blanks(text, blanks(text, end) + 1))
    })
}
