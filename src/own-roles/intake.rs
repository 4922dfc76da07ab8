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

/// So large a text is looked at at all, in bytes: what a pack may hold.
pub const MOST: usize = 8_000_000;
/// So large a table is read in the page, in bytes.
pub const MOST_TABLE: usize = 1_000_000;

/// Why so many bytes are not read where at most so many are, and what to do instead.
pub fn too_large(bytes: usize, most: usize) -> String {
    let megabytes = |bytes: usize| bytes.div_ceil(100_000) as f64 / 10.0;
    format!(
        "This is {} MB, and more than {} MB would make your browser stand still, so it was not read; your roles are as \
         they were. Take a part of it, or let the command line read it: cargo rolefit import TABLE --out roles.json. \
         That file can be opened here.",
        megabytes(bytes),
        megabytes(most)
    )
}

/// Says what a text is; the error is why it is none of these, in words.
pub fn read(text: &str) -> Result<Intake, String> {
    if text.len() > MOST {
        return Err(too_large(text.len(), MOST));
    }
    let plain = text.trim_start_matches('\u{feff}').trim();
    if plain.starts_with('{') {
        return pack(plain).map(Intake::Pack);
    }
    let Some((_, inner)) =
        plain.split_once("<rolefit-").and_then(|(_, rest)| rest.split_once("application/json"))
    else {
        return if text.len() > MOST_TABLE {
            Err(too_large(text.len(), MOST_TABLE))
        } else {
            Ok(Intake::Table)
        };
    };
    let inner = inner.split_once('>').map_or("", |(_, inner)| inner);
    let end = inner.to_ascii_lowercase().find("</script").unwrap_or(inner.len());
    pack(inner[..end].trim()).map(Intake::Pack)
}

fn pack(text: &str) -> Result<Value, String> {
    match serde_json::from_str::<Value>(text) {
        Ok(document) if document.get("format").is_some() => Ok(document),
        Ok(_) => Err("This holds no roles: a file of roles says \"format\": \"rolefit/1\".".into()),
        Err(error) => Err(format!(
            "This begins like a file of roles, but a part of it is missing or was changed, so your roles are as they were: take \
             all of it, from its first sign to its last ({error})."
        )),
    }
}
