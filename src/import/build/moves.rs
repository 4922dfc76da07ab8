//! Career moves, as the widget's own copies tell them.

use serde_json::json;

use super::builder::Builder;
use crate::cells::{Said, move_word};

impl Builder<'_> {
    /// Takes the moves of every role into the pack's relations.
    pub(super) fn moves(&mut self, cells: &[Vec<Said>]) {
        let mut known: Vec<(String, String, &str)> = Vec::new();
        for (role, lines) in cells.iter().enumerate() {
            let own = self.slugs[role].clone();
            // A copy names the sources of a row of moves together; one alone is the source of each.
            let marks: Vec<usize> =
                lines.iter().flat_map(|said| said.marks.iter().copied()).collect();
            let source = match marks.as_slice() {
                [only] => self.about.noted.get(only).cloned(),
                _ => None,
            };
            let named = source.map(|source| self.sources.name(&source));
            for said in lines {
                let Some((sort, rest)) = move_word(&said.text) else { continue };
                if sort == 3 {
                    self.path(role, rest, &marks);
                    continue;
                }
                for title in rest.split("; ") {
                    let other = self.post(title);
                    let (from, to, kind) = match sort {
                        0 => (other, own.clone(), "advance"),
                        1 => (own.clone(), other, "advance"),
                        _ => (own.clone(), other, "lateral"),
                    };
                    let is_known = known.iter().any(|(one, two, sort)| {
                        *sort == kind
                            && ((*one == from && *two == to) || (*one == to && *two == from))
                    });
                    if is_known || from == to {
                        continue;
                    }
                    let mut relation = json!({"from": from, "to": to, "kind": kind});
                    if let Some(source) = &named {
                        relation["source"] = json!(source);
                    }
                    self.relations.push(relation);
                    known.push((from, to, kind));
                }
            }
        }
    }

    fn path(&mut self, role: usize, steps: &str, marks: &[usize]) {
        let noted = marks.last().and_then(|mark| self.about.noted.get(mark));
        let source = noted.unwrap_or(&self.about.source).clone();
        let steps: Vec<String> = steps.split(" → ").map(|title| self.post(title)).collect();
        if steps.len() >= 2 {
            let source = self.sources.name(&source);
            self.roles[role].insert("path".into(), json!({"source": source, "steps": steps}));
        }
    }

    /// The role of that title, or the title.
    fn post(&self, title: &str) -> String {
        let at = self.table.roles.iter().position(|cell| cell.text == title);
        at.map_or_else(|| title.to_owned(), |at| self.slugs[at].clone())
    }
}
