//! A table whose roles are told from its rows.

use super::axis::Axis;
use crate::grid::{Cell, Line};
use crate::words::Word;

/// A table with its roles told from its rows.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// Where the roles stand.
    pub(crate) axis: Axis,
    /// By what that was found.
    pub(crate) grounds: String,
    /// The roles' titles.
    pub(crate) roles: Vec<Cell>,
    /// The rows, each with a cell a role.
    pub(crate) rows: Vec<Row>,
    /// What names it, in a line of its own.
    pub(crate) name: Option<String>,
    /// What was passed over, and what else there is to say.
    pub(crate) notes: Vec<String>,
}

/// A row of the comparison to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    /// Its line or column in the table, from 1.
    pub(crate) at: usize,
    /// Its heading.
    pub(crate) label: String,
    /// What the column `kind` says of it.
    pub(crate) kind: Option<String>,
    /// What the column of notes says of it.
    pub(crate) help: Option<String>,
    /// The heading that it stands under.
    pub(crate) group: Option<String>,
    /// Its lines, a cell a role in each; more than one where the table goes on below the heading.
    pub(crate) lines: Vec<Vec<Cell>>,
    /// What the columns `source`, `date` and `link` say of it.
    pub(crate) origin: Origin,
}

/// Where a value is from, as a table says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The source.
    pub(crate) source: Option<Cell>,
    /// Its date.
    pub(crate) date: Option<Cell>,
    /// Its address.
    pub(crate) link: Option<Cell>,
}

impl Row {
    /// All that a role's cells say, a line each.
    pub(crate) fn text(&self, role: usize) -> String {
        let lines = self.lines.iter().filter_map(|line| line.get(role));
        let full: Vec<&str> =
            lines.map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
        full.join("\n")
    }

    /// The notes around the table that marks in its cells lead to, each with the roles it holds for unless
    /// that is all of them.
    pub(crate) fn noted(&self, titles: &[Cell]) -> Vec<String> {
        let mut noted: Vec<(&str, Vec<&str>)> = Vec::new();
        let cells = self.lines.iter().flat_map(|line| line.iter().zip(titles));
        for (note, title) in
            cells.flat_map(|(cell, title)| cell.notes.iter().map(move |one| (one, title)))
        {
            match noted.iter_mut().find(|(known, _)| known == note) {
                Some((_, roles)) if roles.contains(&title.text.as_str()) => {}
                Some((_, roles)) => roles.push(&title.text),
                None => noted.push((note, vec![&title.text])),
            }
        }
        let words = |(note, roles): (&str, Vec<&str>)| {
            if roles.len() == titles.len() {
                note.to_owned()
            } else {
                format!("{}: {note}", roles.join(", "))
            }
        };
        noted.into_iter().map(words).collect()
    }

    /// The row's place in words.
    pub(crate) fn position(&self, axis: Axis) -> String {
        match axis {
            Axis::Columns => format!("row {}", self.at),
            Axis::Rows => format!("column {}", column_name(self.at)),
        }
    }
}

/// The name of a column, from 1, as spreadsheets have it.
pub(crate) fn column_name(mut column: usize) -> String {
    let mut name = String::new();
    while column > 0 {
        column -= 1;
        name.insert(0, char::from(b'A' + (column % 26) as u8));
        column /= 26;
    }
    name
}

/// A label with a unit behind it, before what is asked of its kind.
pub(super) fn with_unit(label: &str, unit: &str) -> String {
    let unit = unit.trim_matches(['(', ')', '[', ']', ' ']);
    if unit.is_empty() || label.contains(&format!("({unit})")) {
        return label.to_owned();
    }
    match label.rfind('[').filter(|_| label.ends_with(']')) {
        Some(at) => format!("{} ({unit}) {}", label[..at].trim_end(), &label[at..]),
        None => format!("{label} ({unit})"),
    }
}

/// Whether one text stands alone in a line, or is merged over all of it.
pub(super) fn is_merged(line: &Line) -> bool {
    let mut full = line.cells.iter().filter(|cell| !cell.is_empty());
    let Some(first) = full.next() else { return false };
    let rest: Vec<&Cell> = full.collect();
    let is_first = !line.cells[0].is_empty();
    is_first
        && (rest.is_empty()
            || (rest.len() + 1 == line.cells.len() && rest.iter().all(|cell| *cell == first)))
}

/// What a heading says of the column under it, when that is no role.
pub(super) fn aside(heading: &Cell) -> Option<Word> {
    use Word::{Date, Group, Kind, Link, Note, Source, Total, Unit};
    [Kind, Unit, Source, Date, Link, Note, Group, Total]
        .into_iter()
        .find(|word| word.is(&heading.text))
}
