//! Which rows show, in which order and under which headings.

use std::rc::Rc;

use rolefit_domain::comparison::{Likeness, Row};
use rolefit_domain::pack::{GroupId, Kind, SourceId};

use super::{Drawn, ElementId, Model, Part, Rows, Texts};
use crate::attributes::{Shown, Switch};

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
    pub fn all_rows(&self) -> &[Row] {
        &self.rows.list
    }

    /// Whether it has the very rows of another.
    pub fn has_rows_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.rows, &other.rows)
    }

    /// The sources of all rows, in the pack's order; their indices are their numbers.
    pub fn sources(&self) -> &Rc<[SourceId]> {
        &self.rows.sources
    }

    /// Works the rows out again where the roles or the page's aspects have changed.
    pub(super) fn refresh(&mut self) {
        let (roles, aspects) = (&self.choice.shown, &self.attributes.aspects);
        if self.rows.roles != *roles || self.rows.aspects != *aspects {
            self.rows = Rc::new(Rows::of(&self.pack, roles, aspects));
        }
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
        let sought = (self.fold)(&self.filter);
        let wanted = self.shown();
        let mut shown = Vec::new();
        for row in sections.into_iter().flat_map(|section| section.rows) {
            let found = || sought.is_empty() || self.rows.has(&self.pack, &row, &sought, self.fold);
            if is_among(wanted, &row) && found() {
                shown.push(row);
            }
        }
        shown
    }

    /// Whether a row shows while nothing is sought.
    pub fn shows_unsought(&self, row: &Row) -> bool {
        is_among(self.shown_while(false), row)
    }

    /// Whether the rows of a group are put away; while the reader searches, none are.
    pub fn is_folded(&self, group: GroupId) -> bool {
        self.filter.is_empty() && self.folded.contains(&group)
    }

    /// Whether a narrow container leaves the rows of a group out until the reader wants them or
    /// searches: those of all groups but the first.
    pub fn is_later(&self, group: GroupId) -> bool {
        let first = self.all_rows().first().map(|row| self.pack[row.aspect].group);
        first != Some(group) && self.is_short(group)
    }

    /// Whether the rows of a group are not drawn yet, since a narrow container leaves them out.
    pub fn is_put_off(&self, group: GroupId) -> bool {
        self.drawn == Drawn::FirstLook && self.is_later(group)
    }

    /// Whether there is a row of moves that is not put off.
    pub fn draws_moves(&self) -> bool {
        let mut aspects = self.all_rows().iter().map(|row| &self.pack[row.aspect]);
        aspects.any(|aspect| aspect.kind == Kind::Moves && !self.is_put_off(aspect.group))
    }

    /// Whether a narrow container shows only a few rows of a group, until the reader wants them all
    /// or searches.
    pub fn is_short(&self, group: GroupId) -> bool {
        self.texts == Texts::Gists && !self.opened.contains(&group)
    }

    /// Whether a narrow container may leave out what changes the roles: who compares two reads their
    /// titles elsewhere.
    pub fn can_fold_roles(&self) -> bool {
        let picks = self.attributes.picker == Switch::On && self.picker.is_none();
        picks && self.choice.shown.len() == 2
    }

    /// Whether it does, until the reader wants it.
    pub fn folds_roles(&self) -> bool {
        self.can_fold_roles() && !self.roles_open
    }

    /// Shows what a narrow container leaves out; the focus goes to the first of it. What changes the
    /// roles goes away again.
    pub(super) fn unfold(&mut self, part: Part) -> Option<ElementId> {
        Some(match part {
            Part::Roles => {
                self.roles_open = self.folds_roles();
                return self.roles_open.then_some(ElementId::Role(0));
            }
            Part::Group(group) => {
                self.opened.push(group);
                ElementId::Group(group)
            }
            Part::Rows(group, aspect) => {
                self.opened.push(group);
                ElementId::Row(aspect)
            }
            Part::Source(number) => {
                self.sources_open = true;
                ElementId::Source(number)
            }
        })
    }
}

fn is_among(wanted: Shown, row: &Row) -> bool {
    match wanted {
        Shown::All => true,
        // What is told of one role alone is worth reading, though it is no difference.
        Shown::Differences => row.likeness != Likeness::Alike,
    }
}
