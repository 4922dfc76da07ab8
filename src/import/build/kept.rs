//! What there is to say of notes and of cells that say nothing.

use super::builder::Builder;
use crate::cells::Said;
use crate::layout::Row;

impl Builder<'_> {
    /// What there is to say of the notes that marks in the row lead to.
    pub(super) fn kept(&self, row: &Row) -> Vec<String> {
        let noted = row.noted(&self.table.roles);
        let note = || format!("notes from below the table are its help: “{}”", noted.join("”, “"));
        (!noted.is_empty()).then(note).into_iter().collect()
    }

    /// Keeps what stands in a cell that says nothing; the widget's copies write a dash there themselves.
    pub(super) fn unsaid(&mut self, lines: &[Said]) {
        let words = lines.iter().map(|said| said.text.as_str());
        for word in words.filter(|_| !self.about.is_copy) {
            *self.unsaid.entry(word.to_owned()).or_default() += 1;
        }
    }
}
