//! The roles that a command names by their slugs.

use crate::domain::nearest::nearest;
use crate::domain::pack::{Pack, RoleId};

/// The role of a slug; without one, the slug that was probably meant.
pub(super) fn by_slug(pack: &Pack, slug: &str) -> Result<RoleId, String> {
    pack.role_by_slug(slug).ok_or_else(|| {
        let meant = match nearest(slug, pack.roles.iter().map(|role| role.slug.as_str())) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a role by its `slug` in the pack".into(),
        };
        format!("the pack has no role `{slug}`; {meant}")
    })
}
