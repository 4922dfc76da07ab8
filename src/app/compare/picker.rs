//! Looking for another role.

use super::Model;

/// An open search for a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Picker {
    /// The index of the role that makes room; none when one more is wanted.
    pub place: Option<usize>,
    /// What was typed.
    pub sought: String,
}

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
}
