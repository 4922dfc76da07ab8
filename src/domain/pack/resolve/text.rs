//! From the text of a document to its JSON.

use crate::json::Json;
use crate::not_json::slip;
use crate::pack::Finding;
use crate::pack::format::MAX_BYTES;

/// The JSON of a text that is not too long.
pub(super) fn json(
    text: &str,
    parser: impl FnOnce(&str) -> Result<Json, String>,
) -> Result<Json, Vec<Finding>> {
    let (found, expected) = if text.len() > MAX_BYTES {
        (format!("{} bytes", text.len()), "at most 8 MB (8000000 bytes)")
    } else {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match parser(text) {
            Ok(document) => return Ok(document),
            Err(error) if error.contains("deep in each other") => (error, "a JSON document"),
            Err(error) => slip(text).unwrap_or((error, "a JSON document")),
        }
    };
    Err(vec![Finding { path: "$".into(), found, expected: expected.into() }])
}
