//! The roles that a command names by their slugs.

use crate::app::known_names;
use crate::domain::pack::{Pack, RoleId};

/// The roles of these slugs, each once; without one, the slug that was probably meant.
pub(super) fn by_slugs(pack: &Pack, slugs: &[String]) -> Result<Vec<RoleId>, String> {
    let (roles, unknown) = known_names::roles(pack, slugs);
    let Some((name, near)) = unknown.first() else { return Ok(roles) };
    let meant = match near {
        Some(role) => format!("did you mean `{}`?", pack[*role].slug),
        None => "name a role by its `slug` in the pack".into(),
    };
    Err(format!("the pack has no role `{name}`; {meant}"))
}
