//! What is wrong or doubtful in a document, and where.

use core::fmt;

use serde::Serialize;

use crate::json::Json;

/// One thing wrong or doubtful in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where, as a JSON path such as `$.roles[3].values.pay[0].low`.
    pub path: String,
    /// What stands there, safe to show: cut short, with invisible characters spelled out.
    pub found: String,
    /// What should stand there.
    pub expected: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}, expected {}", self.path, self.found, self.expected)
    }
}

/// So many findings are told one by one; the rest are counted.
pub const TOLD: usize = 100;

/// Findings in the order met, at most [`TOLD`] of them.
#[derive(Default)]
pub(super) struct Findings {
    told: Vec<Finding>,
    more: usize,
}

impl Findings {
    /// Whether a further finding would be told, and so is worth composing.
    pub(super) fn has_room(&mut self) -> bool {
        let room = self.told.len() < TOLD;
        self.more += usize::from(!room);
        room
    }

    pub(super) fn add(&mut self, path: &Path, found: String, expected: String) {
        if self.has_room() {
            self.told.push(Finding { path: path.to_text(), found, expected });
        }
    }

    /// The findings; when some were left untold, a last one says how many.
    pub(super) fn into_list(mut self) -> Vec<Finding> {
        if self.more > 0 {
            self.told.push(Finding {
                path: "$".into(),
                found: format!("{} more like these", self.more),
                expected: "the ones above to be mended first".into(),
            });
        }
        self.told
    }
}

/// A place in a document, as the way down to it; spelled out only when there is something to tell.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    above: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Place(usize),
}

impl<'a> Path<'a> {
    pub(super) const ROOT: Path<'static> = Path { above: None, step: Step::Root };

    pub(super) fn key(&'a self, key: &'a str) -> Path<'a> {
        Path { above: Some(self), step: Step::Key(key) }
    }

    pub(super) fn place(&'a self, place: usize) -> Path<'a> {
        Path { above: Some(self), step: Step::Place(place) }
    }

    fn to_text(self) -> String {
        let mut text = self.above.map_or_else(String::new, |above| above.to_text());
        match self.step {
            Step::Root => text.push('$'),
            Step::Place(place) => {
                text.push('[');
                text.push_str(&place.to_string());
                text.push(']');
            }
            Step::Key(key) if is_plain(key) => {
                text.push('.');
                text.push_str(key);
            }
            Step::Key(key) => {
                text.push('[');
                text.push_str(&quoted(key));
                text.push(']');
            }
        }
        text
    }
}

fn is_plain(key: &str) -> bool {
    (1..=64).contains(&key.len())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// A value in a few words, safe to show.
pub(super) fn described(json: &Json) -> String {
    match json {
        Json::Null => "null".into(),
        Json::Bool(flag) => flag.to_string(),
        Json::Number(number) => figure(*number),
        Json::Text(text) => quoted(text),
        Json::List(list) if list.is_empty() => "an empty list".into(),
        Json::List(list) => format!("a list of {}", list.len()),
        Json::Object(_) => "an object".into(),
    }
}

/// The shortest text that reads back as the same number, as browsers write it.
pub(super) fn figure(number: f64) -> String {
    let size = number.abs();
    if size >= 1e21 {
        format!("{number:e}").replace('e', "e+")
    } else if size < 1e-6 && size > 0.0 {
        format!("{number:e}")
    } else {
        number.to_string()
    }
}

/// A text in quotes, cut short, with invisible characters spelled out.
pub(super) fn quoted(text: &str) -> String {
    let mut shown = String::from('"');
    for (place, c) in text.chars().enumerate() {
        if place == 60 {
            shown.push('…');
            break;
        }
        if is_invisible(c) {
            shown.push_str(&spelled(c));
        } else {
            shown.push(c);
        }
    }
    shown.push('"');
    shown
}

/// A character by its number, such as `U+202E`.
pub(super) fn spelled(c: char) -> String {
    format!("U+{:04X}", c as u32)
}

/// Whether a character is not seen but can change how its neighbours are seen.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
