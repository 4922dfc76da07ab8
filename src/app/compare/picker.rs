//! Looking for another role.

use rolefit_domain::pack::RoleId;
use rolefit_domain::search::roles_like;

use super::Model;

/// An open search for a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Picker {
    /// The index of the role that makes room; none when one more is wanted.
    pub place: Option<usize>,
    /// What was typed.
    pub sought: String,
}

/// So many finds are listed; typing more narrows them down.
const LISTED: usize = 12;

impl Model {
    /// Roles that fit what was typed, best first, and how many more there are.
    pub fn found(&self, picker: &Picker) -> (Vec<RoleId>, usize) {
        let mut found = roles_like(&self.pack, &picker.sought, self.fold);
        found.retain(|role| !self.choice.shown.contains(role));
        let more = found.len().saturating_sub(LISTED);
        found.truncate(LISTED);
        (found, more)
    }
}
