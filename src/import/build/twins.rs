//! Roles and rows that are called the same, as a slip in a table may have it.

use super::builder::Builder;
use crate::asked::Asked;
use crate::cut::cut;
use crate::grid::Cell;

impl Builder<'_> {
    /// Says which roles or rows are called the same, as a slip in a table may have it.
    pub(super) fn twins(&mut self, asked: &[(String, Option<Asked>)]) {
        let lower = |text: &str| text.trim().to_lowercase();
        for (at, cell) in self.table.roles.iter().enumerate() {
            let same = |other: &&Cell| lower(&other.text) == lower(&cell.text);
            if self.table.roles[..at].iter().any(|other| same(&other)) {
                let (title, slug) = (cut(&cell.text, 80), &self.slugs[at]);
                self.notes
                    .push(format!("more than one role is called “{title}”; this one is `{slug}`"));
            }
        }
        let rows = self.table.rows.iter().zip(asked);
        let named = rows.filter(|(_, (label, asked))| {
            !label.is_empty() && !asked.as_ref().is_some_and(Asked::is_of_roles)
        });
        let mut known: Vec<(String, Option<&str>, String)> = Vec::new();
        for (row, (label, _)) in named {
            let position = row.position(self.table.axis);
            let (name, group) = (lower(label), row.group.as_deref());
            match known.iter().find(|(one, other, _)| *one == name && *other == group) {
                Some((_, _, first)) => {
                    let label = cut(label, 80);
                    self.notes.push(format!("{first} and {position} are both called “{label}”"));
                }
                None => known.push((name, group, position)),
            }
        }
    }
}
