//! What a `rolefit-error` tells the host page.

use crate::domain::pack::{Pack, RoleId};
use crate::json::Json;

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
        Json::object([
            ("path", "roles".into()),
            ("found", slug.as_str().into()),
            ("expected", meant.into()),
        ])
    });
    Some(Json::object([
        ("code", "unknown-role".into()),
        ("message", message.as_str().into()),
        ("details", details.collect()),
    ]))
}
