//! The names of one list of a document, and what refers to them.

use super::check::Report;
use super::finding::{Path, quoted};
use crate::json::Json;
use crate::nearest::nearest;

/// The names in a list, each with its place.
pub(super) struct Names<'a> {
    sorted: Vec<(&'a str, usize)>,
    entries: usize,
    /// Whether every entry told its name: else a name that is not found may be among the others.
    complete: bool,
}

impl<'a> Names<'a> {
    /// Collects what stands under `key` in the entries of a list of which `whole` is the document's
    /// own; a name that stands twice is a problem at its later place.
    pub(super) fn of(
        list: &'a [Json],
        whole: Option<&Json>,
        key: &str,
        path: &Path,
        report: &mut Report,
    ) -> Self {
        let mut sorted = Vec::with_capacity(list.len());
        for (place, entry) in list.iter().enumerate() {
            if let Some(name) = entry.get(key).and_then(Json::text) {
                sorted.push((name, place));
            }
        }
        sort(&mut sorted);
        for pair in sorted.windows(2) {
            if pair[0].0 == pair[1].0 {
                report.problems.add(
                    &path.place(pair[1].1).key(key),
                    format!("{} a second time", quoted(pair[1].0)),
                    "a name of its own".into(),
                );
            }
        }
        let all_there = match whole {
            None | Some(Json::Null) => true,
            Some(whole) => matches!(whole, Json::List(list) if list.len() == sorted.len()),
        };
        Self { sorted, entries: list.len(), complete: all_there }
    }

    /// How many entries there are, named or not.
    pub(super) fn len(&self) -> usize {
        self.entries
    }

    /// The place of the entry of that name.
    pub(super) fn find(&self, name: &str) -> Option<u16> {
        let at = self.sorted.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
        Some(self.sorted[at].1 as u16)
    }

    /// The known name that is nearest to `name`.
    pub(super) fn nearest(&self, name: &str) -> Option<&'a str> {
        nearest(name, self.sorted.iter().map(|(known, _)| *known))
    }

    /// The place of the entry of that name; a problem when there is none. `of` says what it names.
    pub(super) fn refer(
        &self,
        name: &str,
        of: &str,
        path: &Path,
        report: &mut Report,
    ) -> Option<u16> {
        let place = self.find(name);
        if place.is_none() && self.complete && report.problems.has_room() {
            let mut expected = format!("the name of {of}");
            if let Some(near) = self.nearest(name) {
                expected.push_str(", perhaps ");
                expected.push_str(&quoted(near));
            }
            report.problems.add(path, quoted(name), expected);
        }
        place
    }

    /// The place of the entry that the text under `key` of `entry` names, when there is a text; a
    /// problem when it names none.
    pub(super) fn refer_under(
        &self,
        key: &str,
        of: &str,
        (entry, path): (&Json, &Path),
        report: &mut Report,
    ) -> Option<u16> {
        self.refer(entry.get(key)?.text()?, of, &path.key(key), report)
    }
}

/// Sorts names and their places, by a heap: the standard library's sort weighs six times as much.
pub(super) fn sort(names: &mut [(&str, usize)]) {
    for top in (0..names.len() / 2).rev() {
        sink(names, top);
    }
    for end in (1..names.len()).rev() {
        names.swap(0, end);
        sink(&mut names[..end], 0);
    }
}

/// Lets the entry at `top` sink until none below it is greater.
fn sink(heap: &mut [(&str, usize)], mut top: usize) {
    loop {
        let mut greatest = top;
        for below in [2 * top + 1, 2 * top + 2] {
            if below < heap.len() && heap[below] > heap[greatest] {
                greatest = below;
            }
        }
        if greatest == top {
            return;
        }
        heap.swap(top, greatest);
        top = greatest;
    }
}
