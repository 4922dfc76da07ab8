//! Which rows the table has, and in which order.

use super::Model;
use crate::app::setup::Show;
use crate::domain::comparison::{self, Likeness, Row};
use crate::domain::pack::{AspectId, GroupId};
use crate::domain::search::row_has;

/// Rows that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading over them; none over what matters to the reader.
    pub group: Option<GroupId>,
    /// The rows, whether the group is folded or not.
    pub rows: Vec<Row>,
}

impl Model {
    /// Every row of these roles that the page asks for, in order, whether it shows or not.
    pub fn all_rows(&self) -> Vec<Row> {
        let pack = &self.pack;
        let named = |id: &String| AspectId::all(pack).find(|&aspect| pack[aspect].id == *id);
        let mut aspects: Vec<AspectId> = self.setup.aspects.iter().filter_map(named).collect();
        if aspects.is_empty() {
            aspects = AspectId::all(pack).collect();
        }
        comparison::rows(pack, &self.choice.shown, &aspects)
    }

    /// The rows in sections, whether they show or not: what matters to the reader, then by group.
    pub fn sections(&self, rows: &[Row]) -> Vec<Section> {
        let find = |&aspect| rows.iter().find(|row| row.aspect == aspect).cloned();
        let mine: Vec<Row> = self.priorities.iter().filter_map(find).collect();
        let mut sections = Vec::new();
        if !mine.is_empty() {
            sections.push(Section { group: None, rows: mine });
        }
        for row in rows {
            if self.priorities.contains(&row.aspect) {
                continue;
            }
            let group = Some(self.pack[row.aspect].group);
            match sections.last_mut() {
                Some(last) if last.group == group => last.rows.push(row.clone()),
                _ => sections.push(Section { group, rows: vec![row.clone()] }),
            }
        }
        sections
    }

    /// Those of the rows that show, in the order of the table; a folded group's count as well.
    pub fn shown_rows(&self, rows: &[Row]) -> Vec<Row> {
        let sections = self.sections(rows);
        let mut shown = Vec::new();
        for row in sections.into_iter().flat_map(|section| section.rows) {
            if self.shows(&row) {
                shown.push(row);
            }
        }
        shown
    }

    /// Whether the rows of a group are put away; while the reader searches, none are.
    pub fn is_folded(&self, group: GroupId) -> bool {
        self.filter.is_empty() && self.folded.contains(&group)
    }

    fn shows(&self, row: &Row) -> bool {
        let wanted = match self.show {
            Show::All => true,
            Show::Differences => row.likeness == Likeness::Differs,
        };
        wanted && row_has(&self.pack, &self.choice.shown, row.aspect, &self.filter)
    }
}
