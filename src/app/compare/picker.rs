//! Looking for another role.

use super::Model;
use crate::domain::pack::RoleId;
use crate::domain::search::roles_like;

/// An open search for a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Picker {
    /// The place of the role that makes room; none when one more is wanted.
    pub place: Option<usize>,
    /// What was typed.
    pub sought: String,
}

/// So many finds are listed; typing more narrows them down.
const LISTED: usize = 12;

impl Model {
    /// Roles that fit what was typed, best first, and how many more there are.
    pub fn found(&self, picker: &Picker) -> (Vec<RoleId>, usize) {
        let mut found = roles_like(&self.pack, &picker.sought, str::to_lowercase);
        found.retain(|role| !self.choice.shown.contains(role));
        let more = found.len().saturating_sub(LISTED);
        found.truncate(LISTED);
        (found, more)
    }
}
