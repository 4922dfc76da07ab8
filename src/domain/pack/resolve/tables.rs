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
    /// For each entry that the document lists, its place among all: an inherited one's, or behind them.
    pub places: Vec<u16>,
    indices: BTreeMap<&'a str, u16>,
    /// Whether every entry has an id: else one that is not found may be another entry's.
    is_complete: bool,
}

impl<'a> IdIndex<'a> {
    /// An index of ids in the order of their list, empty where an entry has none. An id that stands
    /// there already is handed to `repeated`, with its index.
    pub fn new(
        listed: &'static str,
        ids: impl Iterator<Item = &'a str>,
        repeated: impl FnMut(usize, &str),
    ) -> Self {
        Self::above(listed, &[], ids, repeated)
    }

    /// The same above inherited entries: one that bears the id of such takes its place.
    pub fn above(
        listed: &'static str,
        inherited: &[&'a str],
        ids: impl Iterator<Item = &'a str>,
        mut repeated: impl FnMut(usize, &str),
    ) -> Self {
        let indices = inherited.iter().enumerate().map(|(at, &id)| (id, at as u16)).collect();
        let len = inherited.len();
        let mut index = Self { listed, len, places: Vec::new(), indices, is_complete: true };
        for (at, id) in ids.enumerate() {
            let place = index.indices.get(id).copied();
            match place {
                _ if id.is_empty() => index.is_complete = false,
                Some(place)
                    if usize::from(place) >= inherited.len() || index.places.contains(&place) =>
                {
                    repeated(at, id);
                }
                Some(place) => {
                    index.places.push(place);
                    continue;
                }
                None => {
                    index.indices.insert(id, index.len as u16);
                }
            }
            index.places.push(index.len as u16);
            index.len += 1;
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

    /// The id of the first entry.
    pub(super) fn first(&self) -> Option<&'a str> {
        self.indices.iter().find(|(_, index)| **index == 0).map(|(id, _)| *id)
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
