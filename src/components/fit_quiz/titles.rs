//! Roles in a sentence.

use crate::app::quiz::Model;
use crate::domain::pack::RoleId;
use crate::i18n::Catalog;

/// The titles of roles, in one phrase.
pub(super) fn titles(model: &Model, catalog: &Catalog, roles: &[RoleId]) -> String {
    let titles: Vec<&str> = roles.iter().map(|&role| model.pack[role].title.as_str()).collect();
    catalog.list(&titles)
}
