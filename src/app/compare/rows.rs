//! Which rows the table has, and in which order.

use core::cell::OnceCell;
use std::rc::Rc;

use rolefit_domain::comparison::{self, Likeness, Row};
use rolefit_domain::pack::{AspectId, GroupId, Pack, RoleId, SourceId};
use rolefit_domain::search::{Fold, has_words, row_text};

use super::Model;
use crate::attributes::Show;

/// The rows of some roles, and what a search looks through: worked out once, since most of what a
/// reader does changes neither.
#[derive(Clone, Debug)]
pub struct Rows {
    roles: Vec<RoleId>,
    aspects: Vec<String>,
    list: Vec<Row>,
    sources: Rc<[SourceId]>,
    texts: OnceCell<Vec<String>>,
}

impl Rows {
    /// Every row of these roles, in the order of these aspects, each once, or in the pack's when there
    /// are none.
    pub(super) fn of(pack: &Pack, roles: &[RoleId], aspects: &[String]) -> Self {
        let named = |id: &String| AspectId::all(pack).find(|&aspect| pack[aspect].id == *id);
        let mut order = Vec::new();
        for aspect in aspects.iter().filter_map(named) {
            if !order.contains(&aspect) {
                order.push(aspect);
            }
        }
        if order.is_empty() {
            order = AspectId::all(pack).collect();
        }
        let list = comparison::rows(pack, roles, &order);
        Self {
            roles: roles.to_vec(),
            aspects: aspects.to_vec(),
            sources: sources_of(pack, roles, &list).into(),
            list,
            texts: OnceCell::new(),
        }
    }

    /// Whether the row has every word of `sought`, which `fold` has been through.
    fn has(&self, pack: &Pack, row: &Row, sought: &str, fold: Fold) -> bool {
        let texts = self.texts.get_or_init(|| {
            self.list.iter().map(|row| row_text(pack, &self.roles, row.aspect, fold)).collect()
        });
        let index = self.list.iter().position(|one| one.aspect == row.aspect);
        index.is_some_and(|index| has_words(&texts[index], sought))
    }
}

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
        let mut shown = Vec::new();
        for row in sections.into_iter().flat_map(|section| section.rows) {
            if self.shows(&row, &sought) {
                shown.push(row);
            }
        }
        shown
    }

    /// Whether the rows of a group are put away; while the reader searches, none are.
    pub fn is_folded(&self, group: GroupId) -> bool {
        self.filter.is_empty() && self.folded.contains(&group)
    }

    fn shows(&self, row: &Row, sought: &str) -> bool {
        let wanted = match self.show {
            Show::All => true,
            Show::Differences => row.likeness == Likeness::Differs,
        };
        wanted && (sought.is_empty() || self.rows.has(&self.pack, row, sought, self.fold))
    }
}

/// The sources of these rows, in the pack's order.
pub(super) fn sources_of(pack: &Pack, roles: &[RoleId], rows: &[Row]) -> Vec<SourceId> {
    let mut sources = Vec::new();
    for row in rows {
        for &role in roles {
            sources.extend(pack.values(role, row.aspect).iter().map(|sourced| sourced.source));
        }
    }
    sources.sort_unstable();
    sources.dedup();
    sources
}
