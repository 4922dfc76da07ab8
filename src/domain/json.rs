//! JSON as a value: what a pack's document is before anything is known of it.

use core::fmt;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON value: keys keep their order, and a key that stands twice is kept twice where the parser
/// hands both on, as `serde_json` does; a browser's keeps the last only.
///
/// Lists and objects that stand more than 32 deep in each other are not read.
///
/// ```
/// use rolefit_domain::json::Json;
///
/// let value: Json = serde_json::from_str(r#"{"low": 1, "low": 2}"#)?;
/// let twice = [("low".to_owned(), Json::Number(1.0)), ("low".to_owned(), Json::Number(2.0))];
/// assert_eq!(value, Json::Object(twice.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
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

/// So deep may lists and objects stand in each other: a hostile document shall not use up the stack.
const DEPTH: usize = 32;

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level { below: DEPTH }.deserialize(deserializer)
    }
}

/// Reads a value with at most so many levels of lists and objects in it.
#[derive(Clone, Copy)]
struct Level {
    below: usize,
}

impl Level {
    fn inner<E: Error>(self) -> Result<Self, E> {
        let below = self.below.checked_sub(1).ok_or_else(|| {
            E::custom(format_args!("lists and objects more than {DEPTH} deep in each other"))
        })?;
        Ok(Self { below })
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.into()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let level = self.inner()?;
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element_seed(level)? {
            list.push(entry);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let level = self.inner()?;
        let mut fields = Vec::new();
        while let Some(key) = entries.next_key()? {
            fields.push((key, entries.next_value_seed(level)?));
        }
        Ok(Json::Object(fields))
    }
}
