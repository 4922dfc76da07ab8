//! What an author brings: a pack, the lines of a page with a pack in them, or a table.

use serde_json::Value;

/// What a text is.
#[derive(Clone, Debug, PartialEq)]
pub enum Intake {
    /// The document of a pack.
    Pack(Value),
    /// Something to be read as a table.
    Table,
}

/// Says what a text is; the error is why it is none of these, in words.
pub fn read(text: &str) -> Result<Intake, String> {
    let plain = text.trim_start_matches('\u{feff}').trim();
    if plain.starts_with('{') {
        return pack(plain).map(Intake::Pack);
    }
    let Some((_, inner)) =
        plain.split_once("<rolefit-").and_then(|(_, rest)| rest.split_once("application/json"))
    else {
        return Ok(Intake::Table);
    };
    let inner = inner.split_once('>').map_or("", |(_, inner)| inner);
    let end = inner.to_ascii_lowercase().find("</script").unwrap_or(inner.len());
    pack(inner[..end].trim()).map(Intake::Pack)
}

fn pack(text: &str) -> Result<Value, String> {
    match serde_json::from_str::<Value>(text) {
        Ok(document) if document.is_object() => Ok(document),
        Ok(_) => Err("This is JSON, but not a pack: a pack starts with { and ends with }.".into()),
        Err(error) => Err(format!("This starts like a pack, but is not whole JSON: {error}.")),
    }
}
