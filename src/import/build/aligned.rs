//! Lists of the widget's own copies, whose lines stand side by side by meaning.

use std::collections::BTreeMap;

use serde_json::json;

use super::builder::Builder;
use crate::cells::Said;
use crate::cut::cut;
use crate::kind::Kind;

impl Builder<'_> {
    /// In a copy that the widget made, what stands on one line of a list is about one thing, in
    /// whichever words: a concept for each such line.
    pub(super) fn aligned(&mut self, kind: &Kind, cells: &[Vec<Said>]) -> BTreeMap<String, String> {
        let mut concepts = BTreeMap::new();
        if !matches!(kind, Kind::List(_)) {
            return concepts;
        }
        let last = cells.iter().flatten().map(|said| said.line).max().unwrap_or(0);
        for line in 0..=last {
            let said: Vec<&str> = cells
                .iter()
                .flatten()
                .filter(|said| said.line == line)
                .map(|said| said.text.as_str())
                .collect();
            let Some(first) = said.first() else { continue };
            if said.iter().all(|text| text == first) {
                continue;
            }
            let id = said.iter().find_map(|text| concepts.get(*text)).cloned();
            let id = id.unwrap_or_else(|| {
                let words: Vec<&str> = first.split_whitespace().take(6).collect();
                let id = self.concept_ids.give(&words.join(" "), "thing");
                self.concepts.push(json!({"id": id, "label": cut(first, 100)}));
                id
            });
            for text in said {
                concepts.insert(text.to_owned(), id.clone());
            }
        }
        concepts
    }
}
