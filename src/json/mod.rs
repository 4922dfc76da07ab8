//! A JSON document as a value: the one shape in which packs come in and results go out.
//!
//! The text is read by what is there anyway: the browser's own parser in a page (`serde_json`
//! in the wasm cost 8 kB more, brotli), `serde_json` elsewhere.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(target_arch = "wasm32")]
use browser as platform;
use core::fmt;
#[cfg(not(target_arch = "wasm32"))]
use native as platform;

/// A JSON value. Keys keep their order. A key that stands twice is kept twice, but in a page, where
/// the browser's parser keeps the last only.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number, as the nearest 64-bit float.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the order of the document.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a document; the error says where and what is wrong there.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if depth(text) > DEPTH {
            return Err("lists and objects more than ".to_owned()
                + &DEPTH.to_string()
                + " deep in each other");
        }
        platform::parse(text)
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

/// So deep may lists and objects stand in each other.
const DEPTH: usize = 32;

/// How deep lists and objects stand in each other, at most.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut quoted, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
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
        f.write_str(&self.written())
    }
}

impl Json {
    /// The same without a formatter, whose code would come along.
    pub fn written(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Json::Bool(true) => text.push_str("true"),
            Json::Bool(false) => text.push_str("false"),
            Json::Number(value) if value.is_finite() => text.push_str(&platform::number(*value)),
            Json::Null | Json::Number(_) => text.push_str("null"),
            Json::Text(own) => quote(own, text),
            Json::List(entries) => {
                text.push('[');
                for (index, entry) in entries.iter().enumerate() {
                    separate(index, text);
                    entry.write(text);
                }
                text.push(']');
            }
            Json::Object(fields) => {
                text.push('{');
                for (index, (key, value)) in fields.iter().enumerate() {
                    separate(index, text);
                    quote(key, text);
                    text.push(':');
                    value.write(text);
                }
                text.push('}');
            }
        }
    }
}

fn separate(index: usize, text: &mut String) {
    if index > 0 {
        text.push(',');
    }
}

fn quote(own: &str, text: &mut String) {
    text.push('"');
    for c in own.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\u{2028}' => text.push_str("\\u2028"),
            '\u{2029}' => text.push_str("\\u2029"),
            c if c < ' ' => {
                let digit = |value| char::from_digit(value, 16).unwrap_or_default();
                text.push_str("\\u00");
                text.extend([digit(c as u32 / 16), digit(c as u32 % 16)]);
            }
            c => text.push(c),
        }
    }
    text.push('"');
}
