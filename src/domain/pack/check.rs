//! Whether a document has its shape: every place that has not, at once.

use super::finding::{Findings, Path, described, figure, is_invisible, quoted, spelled};
use super::names::sort;
use super::shape::{Field, Need, Shape};
use crate::json::Json;
use crate::nearest::nearest;

/// What is wrong, and what is only doubtful.
#[derive(Default)]
pub(super) struct Report {
    pub(super) problems: Findings,
    pub(super) warnings: Findings,
}

impl Report {
    pub(super) fn problem(&mut self, path: &Path, found: &Json, expected: String) {
        if self.problems.has_room() {
            self.problems.add(path, described(found), expected);
        }
    }

    /// Checks `json` by `shape`, all the way down.
    pub(super) fn check(&mut self, json: &Json, shape: &Shape, path: &Path) {
        match (shape, json) {
            (Shape::Record(fields), Json::Object(entries)) => self.record(entries, fields, path),
            (Shape::Map(_, most, of), Json::Object(entries)) => {
                self.keys_differ(entries, path);
                if entries.len() > *most {
                    self.problems.add(path, count(entries.len()), expected(shape));
                }
                for (key, value) in entries.iter().take(*most) {
                    self.check(value, of, &path.key(key));
                }
            }
            (Shape::List(least, most, of), Json::List(entries)) => {
                if entries.len() < *least || entries.len() > *most {
                    self.problem(path, json, expected(shape));
                }
                for (place, entry) in entries.iter().take(*most).enumerate() {
                    self.check(entry, of, &path.place(place));
                }
            }
            _ if !fits(json, shape) => self.problem(path, json, expected(shape)),
            (Shape::Text(most), Json::Text(text)) => self.text(text, *most, path),
            _ => {}
        }
    }

    fn record(&mut self, entries: &[(String, Json)], fields: &[Field], path: &Path) {
        self.keys_differ(entries, path);
        for field in fields {
            match entries.iter().find(|(key, _)| key == field.key) {
                Some((_, Json::Null)) if field.need == Need::Optional => {}
                Some((key, value)) => self.check(value, &field.shape, &path.key(key)),
                None if field.need == Need::Required => {
                    self.problems.add(
                        &path.key(field.key),
                        "nothing".into(),
                        expected(&field.shape),
                    );
                }
                None => {}
            }
        }
        for (key, _) in entries {
            if !fields.iter().any(|field| field.key == key) && self.warnings.has_room() {
                let near = nearest(key, fields.iter().map(|field| field.key));
                let meant = near.map_or_else(|| one_of(fields.iter().map(|f| f.key)), quoted);
                self.warnings.add(&path.key(key), "a key without meaning here".into(), meant);
            }
        }
    }

    fn keys_differ(&mut self, entries: &[(String, Json)], path: &Path) {
        let mut keys: Vec<(&str, usize)> = Vec::with_capacity(entries.len());
        keys.extend(entries.iter().map(|(key, _)| (key.as_str(), 0)));
        sort(&mut keys);
        for pair in keys.windows(2) {
            if pair[0].0 == pair[1].0 {
                self.problems.add(
                    &path.key(pair[0].0),
                    "the same key twice".into(),
                    "each key once".into(),
                );
            }
        }
    }

    fn text(&mut self, text: &str, most: usize, path: &Path) {
        if let Some(c) = text.chars().find(|&c| is_invisible(c)) {
            let found = format!("the invisible character {}", spelled(c));
            self.problems.add(path, found, "text without control characters".into());
        } else if text.len() > most {
            let long = text.chars().count();
            if long > most {
                let found = format!("{long} characters");
                self.problems.add(path, found, expected(&Shape::Text(most)));
            }
        }
    }
}

/// Whether a value that has no parts is of the shape; texts are looked into apart.
fn fits(json: &Json, shape: &Shape) -> bool {
    match (shape, json) {
        (Shape::Text(_), Json::Text(text)) => !text.trim().is_empty(),
        (Shape::Slug, Json::Text(text)) => is_slug(text),
        (Shape::Word(words), Json::Text(text)) => words.contains(&text.as_str()),
        (Shape::Date, Json::Text(text)) => is_date(text),
        (Shape::Link, Json::Text(text)) => is_link(text),
        (Shape::Currency, Json::Text(text)) => {
            text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
        }
        (Shape::Language, Json::Text(text)) => is_language(text),
        (Shape::Number(least, most), Json::Number(number)) => (*least..=*most).contains(number),
        (Shape::Whole(least, most), Json::Number(number)) => {
            (f64::from(*number as u8) - number).abs() < f64::EPSILON
                && (f64::from(*least)..=f64::from(*most)).contains(number)
        }
        (Shape::Level, Json::Text(_) | Json::Number(_))
        | (Shape::Name(_), Json::Text(_))
        | (Shape::Flag, Json::Bool(_))
        | (Shape::Value, Json::Object(_)) => true,
        _ => false,
    }
}

/// What the shape asks for, in words.
pub(super) fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Text(most) => format!("text of 1 to {most} characters"),
        Shape::Slug => "a name of up to 64 lower-case letters, digits and single hyphens".into(),
        Shape::Name(of) => format!("the name of {of}"),
        Shape::Number(least, most) => {
            format!("a number from {} to {}", figure(*least), figure(*most))
        }
        Shape::Whole(least, most) => format!("a whole number from {least} to {most}"),
        Shape::Flag => "true or false".into(),
        Shape::Word(words) => one_of(words.iter().copied()),
        Shape::Date => "a date such as \"2018\", \"2024-05\" or \"2020-10-29\"".into(),
        Shape::Link => "an address that starts with https://, http:// or mailto:".into(),
        Shape::Currency => "a currency code such as \"USD\"".into(),
        Shape::Language => "a language tag such as \"en\" or \"pt-BR\"".into(),
        Shape::Level => "one of the aspect's levels".into(),
        Shape::List(least, most, _) if least == most => format!("a list of {most}"),
        Shape::List(0, most, _) => format!("a list of at most {most}"),
        Shape::List(least, most, _) => format!("a list of {least} to {most}"),
        Shape::Map(by, most, _) => format!("an object with up to {most} keys, each naming {by}"),
        Shape::Record(_) | Shape::Value => "an object".into(),
    }
}

/// Words to choose from, quoted.
pub(super) fn one_of<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<String> = words.map(quoted).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} or {last}", words.join(", ")) }
}

fn count(entries: usize) -> String {
    format!("{entries} keys")
}

fn is_slug(text: &str) -> bool {
    text.len() <= 64
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn is_date(text: &str) -> bool {
    text.split('-').enumerate().all(|(place, part)| {
        let number = part.parse::<u16>().unwrap_or(0);
        part.bytes().all(|b| b.is_ascii_digit())
            && match place {
                0 => part.len() == 4 && number >= 1000,
                1 => part.len() == 2 && (1..=12).contains(&number),
                2 => part.len() == 2 && (1..=31).contains(&number),
                _ => false,
            }
    })
}

fn is_link(text: &str) -> bool {
    let begins = |scheme: &str| {
        text.len() > scheme.len()
            && text.as_bytes()[..scheme.len()].eq_ignore_ascii_case(scheme.as_bytes())
    };
    text.len() <= 2_000
        && (begins("https://") || begins("http://") || begins("mailto:"))
        && !text.chars().any(|c| c.is_whitespace() || is_invisible(c))
}

fn is_language(text: &str) -> bool {
    text.split('-').enumerate().all(|(place, part)| {
        let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
        match place {
            0 => letters && (2..=8).contains(&part.len()),
            _ => (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()),
        }
    }) && text.len() <= 35
}
