//! Roles by the slugs that a page writes.

use rolefit_domain::nearest::nearest;
use rolefit_domain::pack::{Pack, RoleId};

/// The role of that slug, in capitals or not; the error is the role whose slug is nearest, when one is near enough to be
/// meant.
pub(super) fn role(pack: &Pack, slug: &str) -> Result<RoleId, Option<RoleId>> {
    let own = slug.to_ascii_lowercase();
    pack.role_by_slug(&own).ok_or_else(|| {
        let known = pack.roles.iter().map(|role| role.slug.as_str());
        nearest(&own, known).and_then(|near| pack.role_by_slug(near))
    })
}
