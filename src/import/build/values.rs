//! The values of a cell, by the kind of its row.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::builder::Builder;
use super::figures::Figures;
use super::pay::{pay, share};
use super::read::Read;
use super::terms::Terms;
use crate::cells::Said;
use crate::cells::joined;
use crate::cut::cut;
use crate::grid::Cell;
use crate::kind::Kind;
use crate::layout::{Origin, Row};
use crate::sources::Source;
use crate::value::list::Called;
use crate::value::{level, list};

/// What a cell came to.
pub(super) struct Values {
    /// Entries of the pack's list of values.
    pub(super) list: Vec<Value>,
    /// Whether they say all that the cell says.
    pub(super) is_whole: bool,
    /// In what pay is paid, and for what.
    pub(super) terms: Vec<Terms>,
}

impl Builder<'_> {
    /// The source of a line: by its number, by the row, by the role, or that of the table.
    fn source(&self, row: &Row, role: usize, said: &Said, figures: &Figures) -> Source {
        let noted = said.marks.first().and_then(|mark| self.about.noted.get(mark));
        if let Some(noted) = noted {
            return noted.clone();
        }
        if let Some(name) = &said.source {
            let origin = Origin { source: Some(Cell::of(name)), ..Origin::default() };
            return Source::of_origin(&origin, &Source::default());
        }
        let of_table = figures.source.as_ref().unwrap_or(&self.about.source);
        Source::of_origin(&row.origin, &Source::of_origin(&self.origins[role], of_table))
    }

    pub(super) fn source_name(
        &mut self,
        (row, role): (&Row, usize),
        said: &Said,
        figures: &Figures,
        year: Option<&String>,
    ) -> String {
        let mut source = self.source(row, role, said, figures);
        if said.marks.is_empty() && source.published.is_none() {
            source.published = year.cloned();
        }
        self.sources.name(&source)
    }

    /// The values of a cell that says something.
    pub(super) fn cell(
        &mut self,
        row: &Row,
        role: usize,
        lines: &[Said],
        kind: &Kind,
        figures: &Figures,
        concepts: &BTreeMap<String, String>,
    ) -> Values {
        match kind {
            Kind::Prose => self.prose(row, role, lines, figures),
            Kind::List(by) => self.list((row, role), lines, figures, *by, concepts),
            Kind::Money(period) => {
                self.figures(row, role, lines, figures, |said| pay(role, said, figures, *period))
            }
            Kind::Percent => self.figures(row, role, lines, figures, |said| share(said, figures)),
            Kind::Level(levels) => {
                let text = joined(lines);
                let found = levels.iter().find(|level| level::is_same(level, &text));
                let source =
                    self.source_name((row, role), &lines[0], figures, figures.year.as_ref());
                let list: Vec<Value> =
                    found.iter().map(|level| json!({"source": source, "level": level})).collect();
                Values { is_whole: !list.is_empty(), list, terms: Vec::new() }
            }
            // The relations tell them.
            Kind::Moves => Values { list: Vec::new(), is_whole: true, terms: Vec::new() },
        }
    }

    /// Figures, a line each; when one cannot be read, the whole cell is told in words as well.
    fn figures(
        &mut self,
        row: &Row,
        role: usize,
        lines: &[Said],
        figures: &Figures,
        read: impl Fn(&Said) -> Option<Read>,
    ) -> Values {
        let mut list = Vec::new();
        let mut all_terms = Vec::new();
        let mut is_whole = true;
        for said in lines {
            let Some(Read { fields, is_whole: has_all, year, terms }) = read(said) else {
                is_whole = false;
                continue;
            };
            is_whole &= has_all;
            all_terms.extend(terms);
            let year = year.or_else(|| figures.year.clone());
            let mut value = Map::new();
            value.insert(
                "source".into(),
                json!(self.source_name((row, role), said, figures, year.as_ref())),
            );
            value.extend(fields);
            list.push(Value::Object(value));
        }
        is_whole &= list.len() <= 20;
        list.truncate(20);
        Values { list, is_whole, terms: all_terms }
    }

    fn list(
        &mut self,
        (row, role): (&Row, usize),
        lines: &[Said],
        figures: &Figures,
        by: list::By,
        concepts: &BTreeMap<String, String>,
    ) -> Values {
        let mut runs: Vec<(String, Vec<Value>)> = Vec::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let is_copy = self.about.is_copy;
        let whole: Vec<Said> = lines
            .iter()
            .take(1)
            .map(|first| Said { text: joined(lines), ..first.clone() })
            .collect();
        // In the widget's copies each line names its own sources.
        for said in if is_copy { lines } else { &whole } {
            let source = self.source_name((row, role), said, figures, None);
            let parts = if is_copy {
                list::parts(&said.text, by)
            } else {
                list::parts_in_row(&said.text, by, Called::by(&row.label))
            };
            for part in parts {
                if !seen.insert(part.clone()) && said.marks.is_empty() {
                    continue;
                }
                let phrase = phrase(&part, concepts.get(&part));
                match runs.last_mut().filter(|(last, _)| *last == source) {
                    Some((_, phrases)) => phrases.push(phrase),
                    None => runs.push((source.clone(), vec![phrase])),
                }
            }
        }
        let runs = if runs.len() > 20 { by_source(runs) } else { runs };
        let mut list = Vec::new();
        for (source, phrases) in runs {
            list.extend(
                phrases.chunks(100).map(|phrases| json!({"source": source, "items": phrases})),
            );
        }
        let is_whole = list.len() <= 20 && seen.iter().all(|part| part.chars().count() <= 1_000);
        list.truncate(20);
        Values { list, is_whole, terms: Vec::new() }
    }
}

/// All phrases of a source together, where they stand in too many runs for a pack.
fn by_source(runs: Vec<(String, Vec<Value>)>) -> Vec<(String, Vec<Value>)> {
    let mut grouped: Vec<(String, Vec<Value>)> = Vec::new();
    for (source, phrases) in runs {
        match grouped.iter_mut().find(|(known, _)| *known == source) {
            Some((_, all)) => all.extend(phrases),
            None => grouped.push((source, phrases)),
        }
    }
    grouped
}

fn phrase(part: &str, concept: Option<&String>) -> Value {
    let long = part.chars().count() > 200;
    if concept.is_none() && !long {
        return json!(part);
    }
    let mut fields = Map::new();
    fields.insert("text".into(), json!(cut(part, 200)));
    if let Some(concept) = concept {
        fields.insert("concept".into(), json!(concept));
    }
    if long {
        fields.insert("help".into(), json!(cut(part, 1_000)));
    }
    Value::Object(fields)
}
