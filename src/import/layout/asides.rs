//! Columns that are no roles: notes on the rows, their kinds, and where they are from.

use super::table::{Origin, Row, column_name, with_unit};
use crate::grid::Cell;
use crate::words::Word;

/// What a column that is no role was taken for.
pub(super) fn note_of(word: Word, cell: &Cell, column: usize) -> String {
    let taken = match word {
        Word::Note => "notes on the rows, which become their help",
        Word::Kind => "the rows' kinds",
        Word::Unit => "the rows' units, which stand behind their labels now",
        Word::Group => "headings over the rows",
        Word::Total => "what sums the roles up or tells them apart, which becomes the rows' help",
        Word::Source
        | Word::Date
        | Word::Link
        | Word::Role
        | Word::Aspect
        | Word::Aliases
        | Word::Summary
        | Word::Duties
        | Word::Pay
        | Word::Listed
        | Word::Share
        | Word::Other => "where the rows are from",
    };
    let (name, heading) = (column_name(column), &cell.text);
    format!(
        "column {name} (“{heading}”) was taken for {taken}; if it is a role, give it another heading"
    )
}

/// Takes what a column that is no role, and its heading, say of a row; of its first line, where a row has
/// several.
pub(super) fn set_aside(
    row: &mut Row,
    (word, heading): (Word, &str),
    cell: &Cell,
    notes: &mut Vec<String>,
) {
    if cell.is_empty() {
        return;
    }
    let text = cell.text.replace('\n', " ");
    let Row { at, label, kind, help, group, origin: Origin { source, date, link }, .. } = row;
    let mut origin = |known: &mut Option<Cell>| {
        if known.as_ref().is_some_and(|known| known != cell) {
            notes.push(format!(
                "row {at} goes on with another source, “{text}”, which is not in the pack"
            ));
        }
        known.get_or_insert_with(|| cell.clone());
    };
    match word {
        Word::Kind => {
            kind.get_or_insert(text);
        }
        Word::Unit => *label = with_unit(label, &text),
        Word::Note => add(help, " ", text),
        Word::Group => *group = Some(text),
        Word::Total => add(help, "; ", format!("{}: {text}", heading.trim_end_matches(':'))),
        Word::Source => origin(source),
        Word::Date => origin(date),
        Word::Link => origin(link),
        Word::Role
        | Word::Aspect
        | Word::Aliases
        | Word::Summary
        | Word::Duties
        | Word::Pay
        | Word::Listed
        | Word::Share
        | Word::Other => {}
    }
}

/// Says more in the help of a row.
fn add(help: &mut Option<String>, between: &str, more: String) {
    *help = Some(match help.take() {
        Some(known) => [&known, between, &more].concat(),
        None => more,
    });
}
