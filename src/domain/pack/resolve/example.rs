//! What an author should write where a bare text or number stands in place of a value.

use core::fmt::{self, Formatter, Write};

use super::tables::Tables;
use super::wording::{figure, quoted};
use crate::json::Json;
use crate::pack::Kind;

/// Writes a value of that kind in full, with what stands there in it where that can be.
pub(super) fn write(
    f: &mut Formatter,
    found: Option<&Json>,
    kind: &Kind,
    tables: &Tables,
) -> fmt::Result {
    let source = tables.sources.first().unwrap_or("the-id-of-a-source");
    write!(f, "{{\"source\": {}, ", quoted(source))?;
    // A list that lacks its objects is told by its first entry.
    let found = match found {
        Some(Json::List(list)) => list.first(),
        other => other,
    };
    let text = if let Some(Json::Text(text)) = found { Some(text.as_str()) } else { None };
    match kind {
        Kind::Prose => write!(f, "\"text\": {}", quoted(text.unwrap_or("…"))),
        Kind::List => write!(f, "\"items\": [{}]", quoted(text.unwrap_or("…"))),
        Kind::Percent => write!(f, "\"value\": {}", figure(number(found).unwrap_or(9.0))),
        Kind::Level(levels) => {
            let known = levels.iter().find(|level| Some(level.as_str()) == text);
            let level = known.or(levels.first()).map_or("", String::as_str);
            write!(f, "\"level\": {}", quoted(level))
        }
        Kind::Money => {
            let sum = figure(number(found).unwrap_or(50_000.0)).to_string();
            write!(f, "\"currency\": \"USD\", \"period\": \"year\", \"median\": {sum}")
        }
        Kind::Moves => Ok(()),
    }?;
    f.write_char('}')
}

/// The number that stands there, or that a text holds: 9 in "9%", 52000 in "$52,000".
fn number(found: Option<&Json>) -> Option<f64> {
    match found? {
        Json::Number(number) => Some(*number),
        Json::Text(text) => {
            let is_part = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',');
            let start = text.find(|c: char| c.is_ascii_digit())?;
            let digits: String = text[start..].chars().take_while(is_part).collect();
            let thousands = text[start + digits.len()..].starts_with(['k', 'K']);
            let number: f64 = digits.replace(',', "").trim_end_matches('.').parse().ok()?;
            Some(if thousands { number * 1000.0 } else { number })
        }
        Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_) => None,
    }
}
