//! What stands in a document, in words that are safe to show. They are composed only when shown.

use core::fmt::{self, Display, Write};

use crate::json::Json;

/// A value in a few words.
pub fn described(json: &Json) -> impl Display {
    fmt::from_fn(move |f| match json {
        Json::Null => f.write_str("null"),
        Json::Bool(flag) => flag.fmt(f),
        Json::Number(number) => figure(*number).fmt(f),
        Json::Text(text) => quoted(text).fmt(f),
        Json::List(list) if list.is_empty() => f.write_str("an empty list"),
        Json::List(list) => write!(f, "a list of {}", list.len()),
        Json::Object(_) => f.write_str("an object"),
    })
}

/// A number in the shortest text that reads back as the same, as browsers write it.
pub fn figure(number: f64) -> impl Display {
    fmt::from_fn(move |f| {
        let size = number.abs();
        if size >= 1e21 {
            f.write_str(&format!("{number:e}").replace('e', "e+"))
        } else if size < 1e-6 && size > 0.0 {
            write!(f, "{number:e}")
        } else {
            number.fmt(f)
        }
    })
}

/// A text in quotes, cut short, with invisible characters spelled out.
pub fn quoted(text: &str) -> impl Display {
    fmt::from_fn(move |f| {
        f.write_char('"')?;
        for (index, c) in text.chars().enumerate() {
            if index == 60 {
                f.write_char('…')?;
                break;
            }
            if is_invisible(c) {
                spelled(c).fmt(f)?;
            } else {
                f.write_char(c)?;
            }
        }
        f.write_char('"')
    })
}

/// A character by its number, such as `U+202E`.
pub fn spelled(c: char) -> impl Display {
    fmt::from_fn(move |f| write!(f, "U+{:04X}", c as u32))
}

/// Words to choose from.
pub fn one_of(words: &[&str]) -> impl Display {
    fmt::from_fn(move |f| {
        for (index, word) in words.iter().enumerate() {
            f.write_str(match index {
                0 => "",
                _ if index + 1 == words.len() => " or ",
                _ => ", ",
            })?;
            quoted(word).fmt(f)?;
        }
        Ok(())
    })
}

/// Whether a character is not seen but can change how its neighbours are seen.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
