//! A JSON document as a value: the one shape in which packs come in and results go out.

mod number;
mod parse;

use core::fmt::{self, Write};

/// A JSON value. Keys keep their order, and a key that stands twice is kept twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; what is read and written goes to the twelfth decimal.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order of the document.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a document; the error says line, column and what is wrong there.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        parse::parse(text)
    }

    /// The value under `key`, when this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(fields) => fields.iter().find(|(name, _)| name == key).map(|(_, v)| v),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => None,
        }
    }

    /// The text, when this is a string.
    pub fn text(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The number, when this is one.
    pub fn number(&self) -> Option<f64> {
        if let Json::Number(number) = self { Some(*number) } else { None }
    }

    /// The entries, when this is an array; nothing otherwise.
    pub fn list(&self) -> &[Json] {
        if let Json::List(entries) = self { entries } else { &[] }
    }

    /// Whether this is an array.
    pub fn is_list(&self) -> bool {
        matches!(self, Json::List(_))
    }

    /// An object from its fields.
    pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Self {
        Json::Object(fields.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.into())
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Json::Number(number)
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(entries: I) -> Self {
        Json::List(entries.into_iter().collect())
    }
}

/// Writes compact JSON; a number that JSON cannot say is written as `null`.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Bool(true) => f.write_str("true"),
            Json::Bool(false) => f.write_str("false"),
            Json::Number(value) if value.is_finite() => f.write_str(&number::write(*value)),
            Json::Null | Json::Number(_) => f.write_str("null"),
            Json::Text(text) => quote(text, f),
            Json::List(entries) => {
                f.write_char('[')?;
                for (index, entry) in entries.iter().enumerate() {
                    separate(index, f)?;
                    entry.fmt(f)?;
                }
                f.write_char(']')
            }
            Json::Object(fields) => {
                f.write_char('{')?;
                for (index, (key, value)) in fields.iter().enumerate() {
                    separate(index, f)?;
                    quote(key, f)?;
                    f.write_char(':')?;
                    value.fmt(f)?;
                }
                f.write_char('}')
            }
        }
    }
}

fn separate(index: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if index > 0 { f.write_char(',') } else { Ok(()) }
}

fn quote(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            c if c < ' ' || c == '\u{2028}' || c == '\u{2029}' => write!(f, "\\u{:04x}", c as u32)?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}
