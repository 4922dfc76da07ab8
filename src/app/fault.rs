//! What a `rolefit-error` tells the host page.

use crate::domain::pack::{Pack, RoleId};
use crate::json::Json;

/// The detail of an error: its code, a sentence, and what was found where instead of what.
pub fn detail<'a>(
    code: &str,
    message: &str,
    details: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>,
) -> Json {
    let details = details.into_iter().map(|(path, found, expected)| {
        Json::object([
            ("path", path.into()),
            ("found", found.into()),
            ("expected", expected.into()),
        ])
    });
    Json::object([
        ("code", code.into()),
        ("message", message.into()),
        ("details", details.collect()),
    ])
}

/// The detail of an error that names roles that the pack does not have, each with the role that was
/// probably meant; none when there are none.
pub(super) fn unknown_roles(pack: &Pack, unknown: &[(String, Option<RoleId>)]) -> Option<Json> {
    if unknown.is_empty() {
        return None;
    }
    let names: Vec<&str> = unknown.iter().map(|(slug, _)| slug.as_str()).collect();
    let message = "no role of that name: ".to_owned() + &names.join(", ");
    let details = unknown.iter().map(|(slug, near)| {
        let meant = near.map_or("a slug of the pack", |role| &pack[role].slug);
        ("roles", slug.as_str(), meant)
    });
    Some(detail("unknown-role", &message, details))
}
