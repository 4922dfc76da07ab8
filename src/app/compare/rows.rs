//! The rows of the roles side by side.

use core::cell::OnceCell;
use std::rc::Rc;

use rolefit_domain::comparison::{self, Row};
use rolefit_domain::moves::moves_of;
use rolefit_domain::pack::{AspectId, Kind, Pack, RoleId, SourceId};
use rolefit_domain::search::{Fold, has_words, row_text};

use crate::known_names;

/// The rows of some roles, and what a search looks through: worked out once, since most of what a
/// reader does changes neither.
#[derive(Clone, Debug)]
pub struct Rows {
    pub(super) roles: Vec<RoleId>,
    pub(super) aspects: Vec<String>,
    pub(super) list: Vec<Row>,
    pub(super) sources: Rc<[SourceId]>,
    texts: OnceCell<Vec<String>>,
}

impl Rows {
    /// Every row of these roles, in the order of these aspects, each once, or in the pack's when there
    /// are none.
    pub(super) fn of(pack: &Pack, roles: &[RoleId], aspects: &[String]) -> Self {
        let (found, _) = known_names::aspects(pack, aspects);
        let named = |index: usize| AspectId::all(pack).nth(index);
        let mut order: Vec<_> = found.into_iter().filter_map(named).collect();
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
    pub(super) fn has(&self, pack: &Pack, row: &Row, sought: &str, fold: Fold) -> bool {
        let texts = self.texts.get_or_init(|| {
            self.list.iter().map(|row| row_text(pack, &self.roles, row.aspect, fold)).collect()
        });
        let index = self.list.iter().position(|one| one.aspect == row.aspect);
        index.is_some_and(|index| has_words(&texts[index], sought))
    }
}

/// The sources of these rows, in the pack's order.
pub(super) fn sources_of(pack: &Pack, roles: &[RoleId], rows: &[Row]) -> Vec<SourceId> {
    let mut sources = Vec::new();
    for row in rows {
        for &role in roles {
            sources.extend(pack.values(role, row.aspect).iter().map(|sourced| sourced.source));
            if pack[row.aspect].kind == Kind::Moves {
                sources.extend(moves_of(pack, role).sources);
            }
        }
    }
    sources.sort_unstable();
    sources.dedup();
    sources
}
