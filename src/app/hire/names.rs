//! The roles that a page names.

use rolefit_domain::pack::{Pack, RoleId};

use crate::attributes::Attributes;
use crate::slugs;

/// A name that no role has, with the role that was probably meant.
pub(super) type Unknown = (String, Option<RoleId>);

/// The roles that a page names, each once, and what it names that is none.
pub(super) fn named_by(attributes: &Attributes, pack: &Pack) -> (Vec<RoleId>, Vec<Unknown>) {
    let (mut roles, mut unknown) = (Vec::new(), Vec::new());
    for slug in &attributes.roles {
        match slugs::role(pack, slug) {
            Ok(role) if roles.contains(&role) => {}
            Ok(role) => roles.push(role),
            Err(near) => unknown.push((slug.clone(), near)),
        }
    }
    (roles, unknown)
}
