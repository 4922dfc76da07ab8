//! What the search for another role finds.

use rolefit_domain::pack::RoleId;
use rolefit_domain::search::roles_like;

use super::{Model, Picker};

/// So many finds are listed; typing more narrows them down.
const LISTED: usize = 12;

impl Model {
    /// Keeps the search as it was last.
    pub(super) fn keep_picker(&mut self) {
        if self.picker.is_some() {
            self.last_picker.clone_from(&self.picker);
        } else if let Some(last) = &mut self.last_picker {
            // So that all finds are there when it opens again.
            last.sought.clear();
        }
    }

    /// Roles that fit what was typed, best first, and how many more there are.
    pub fn found(&self, picker: &Picker) -> (Vec<RoleId>, usize) {
        let mut found = roles_like(&self.pack, &picker.sought, self.fold);
        found.retain(|role| !self.choice.shown.contains(role));
        let more = found.len().saturating_sub(LISTED);
        found.truncate(LISTED);
        (found, more)
    }
}
