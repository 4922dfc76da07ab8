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
        Kind::Percent => write!(f, "\"value\": {}", number(found, "9")),
        Kind::Level(levels) => {
            let known = levels.iter().find(|level| Some(level.as_str()) == text);
            let level = known.or(levels.first()).map_or("", String::as_str);
            write!(f, "\"level\": {}", quoted(level))
        }
        Kind::Money => {
            let sum = number(found, "50000");
            write!(f, "\"currency\": \"USD\", \"period\": \"year\", \"median\": {sum}")
        }
        Kind::Moves => Ok(()),
    }?;
    f.write_char('}')
}

/// The number that stands there, or that a text holds: 9 in "9%", 52000 in "$52,000" and in "52k".
fn number(found: Option<&Json>, usual: &str) -> String {
    match found {
        Some(Json::Number(number)) => figure(*number).to_string(),
        Some(Json::Text(text)) => {
            let is_part = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',');
            let start = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
            let digits: String = text[start..].chars().take_while(is_part).collect();
            let thousands = text[start + digits.len()..].starts_with(['k', 'K']);
            match digits.replace(',', "").trim_end_matches('.') {
                "" => usual.into(),
                digits if thousands && !digits.contains('.') => digits.to_owned() + "000",
                digits => digits.into(),
            }
        }
        Some(Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_)) | None => usual.into(),
    }
}
