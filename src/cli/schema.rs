//! `schema`: the JSON Schema of packs.

use crate::domain::pack::document;

/// The schema, in the 2020-12 dialect, as indented JSON.
pub(super) fn schema() -> String {
    let text = serde_json::to_string_pretty(&document::schema());
    text.expect("a schema is JSON already") + "\n"
}
