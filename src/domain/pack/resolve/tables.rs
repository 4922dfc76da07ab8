//! The names by which parts of a document refer to each other.

use std::collections::BTreeMap;

use crate::nearest::nearest;
use crate::pack::Kind;

/// Where in its list each entry stands, by its id.
pub struct IdIndex<'a> {
    /// What is listed, such as "a source".
    pub listed: &'static str,
    /// How many entries the list has.
    pub len: usize,
    indices: BTreeMap<&'a str, u16>,
    /// Whether every entry has an id: else one that is not found may be another entry's.
    is_complete: bool,
}

impl<'a> IdIndex<'a> {
    /// An index of ids in the order of their list, empty where an entry has none. An id that stands
    /// there already is handed to `repeated`, with its index.
    pub fn new(
        listed: &'static str,
        ids: impl ExactSizeIterator<Item = &'a str>,
        mut repeated: impl FnMut(usize, &str),
    ) -> Self {
        let mut index =
            Self { listed, len: ids.len(), indices: BTreeMap::new(), is_complete: true };
        for (at, id) in ids.enumerate() {
            if id.is_empty() {
                index.is_complete = false;
            } else if index.indices.contains_key(id) {
                repeated(at, id);
            } else {
                index.indices.insert(id, at as u16);
            }
        }
        index
    }

    /// The same, when the list has entries that were not read.
    #[must_use]
    pub fn with_gaps(self) -> Self {
        Self { is_complete: false, ..self }
    }

    /// The index of the entry of that id.
    pub fn find(&self, id: &str) -> Option<u16> {
        self.indices.get(id).copied()
    }

    /// Whether no entry has that id.
    pub fn lacks(&self, id: &str) -> bool {
        self.is_complete && !self.indices.contains_key(id)
    }

    /// The known id that is nearest to `id`.
    pub fn nearest(&self, id: &str) -> Option<&'a str> {
        nearest(id, self.indices.keys().copied())
    }
}

/// What roles refer to.
pub struct Tables<'a> {
    /// Sources by their ids.
    pub sources: IdIndex<'a>,
    /// Concepts by their ids.
    pub concepts: IdIndex<'a>,
    /// Aspects by their ids.
    pub aspects: IdIndex<'a>,
    /// The kind of each aspect; `None` where the document does not say it rightly.
    pub kinds: Vec<Option<Kind>>,
    /// Dimensions by their ids.
    pub dimensions: IdIndex<'a>,
}
