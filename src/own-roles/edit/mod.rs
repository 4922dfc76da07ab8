//! Every way in which an author changes a document.

mod cells;
mod lists;
mod names;
mod part;
mod pay;
mod quiz;
mod texts;

use serde_json::Value;

use rolefit_domain::pack::format::AspectKind;

use crate::sheet::Cell;

pub use part::{List, Part, Toward};
pub use pay::PayForm;

/// A change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A text of a part, under its key.
    Text {
        /// Whose.
        part: Part,
        /// Under which key.
        key: &'static str,
        /// The text; empty where there is none.
        text: String,
    },
    /// One more at the end of a list.
    Added(List),
    /// One less.
    Removed(Part),
    /// One changes places with its neighbour.
    Moved(Part, Toward),
    /// A row is of another kind.
    Kind(usize, AspectKind),
    /// A field of a cell's entry; an entry behind the last begins with it.
    Field {
        /// Where.
        cell: Cell,
        /// Which entry.
        entry: usize,
        /// Under which key.
        key: &'static str,
        /// What was typed or chosen.
        text: String,
    },
    /// A cell says nothing any more.
    Cleared(Cell),
    /// An entry of a cell, of that place, names a source that is new.
    SourceAdded(Cell, usize),
    /// One more entry of a cell, of that place: what another source says of the same.
    EntryAdded(Cell, usize),
    /// An entry of a cell goes.
    EntryRemoved(Cell, usize),
    /// Where a role stands on a dimension, in percent; `None` takes the target away.
    Target {
        /// The role.
        role: usize,
        /// The dimension's name.
        dimension: String,
        /// From 0, the low pole, to 100.
        at: Option<u8>,
    },
    /// How much that matters, from 0 to 3.
    Importance {
        /// The role.
        role: usize,
        /// The dimension's name.
        dimension: String,
        /// 3 is essential.
        importance: u8,
    },
}

impl Edit {
    /// Whether it goes on with what the other one began, such as typing in one field.
    pub fn goes_on(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text { part, key, .. }, Self::Text { part: before, key: old, .. }) => {
                part == before && key == old
            }
            (
                Self::Field { cell, entry, key, .. },
                Self::Field { cell: before, entry: old, key: same, .. },
            ) => cell == before && entry == old && key == same,
            (
                Self::Target { role, dimension, at: Some(_) },
                Self::Target { role: before, dimension: old, at: Some(_) },
            ) => role == before && dimension == old,
            _ => false,
        }
    }

    /// Changes the document. `is_fresh` says that the part is new and may still change its name with its
    /// heading.
    pub fn apply(&self, document: &mut Value, below: Option<&Value>, is_fresh: bool) {
        match self {
            Self::Text { part, key, text } => {
                texts::put(document, below, *part, key, text, is_fresh);
            }
            Self::Added(list) => lists::add(document, below, *list),
            Self::Removed(part) => lists::remove(document, below, *part),
            Self::Moved(part, toward) => lists::turn(document, below, *part, *toward),
            Self::Kind(row, kind) => crate::kind::change(document, below, *row, *kind),
            Self::Field { cell, entry, key, text } => {
                cells::put(document, below, *cell, *entry, key, text);
            }
            Self::SourceAdded(cell, entry) => cells::source(document, below, *cell, *entry),
            Self::EntryAdded(cell, _) => cells::entry_of_another(document, below, *cell),
            Self::Cleared(cell) => cells::clear(document, below, *cell, None),
            Self::EntryRemoved(cell, entry) => cells::clear(document, below, *cell, Some(*entry)),
            Self::Target { role, dimension, at } => quiz::target(document, *role, dimension, *at),
            Self::Importance { role, dimension, importance } => {
                quiz::importance(document, *role, dimension, *importance);
            }
        }
    }
}
