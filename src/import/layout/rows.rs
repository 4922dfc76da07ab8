//! Rows with a cell a role, from either way that a table can stand.

use super::asides::{note_of, set_aside};
use super::axis::Axis;
use super::going_on::{GoesOn, Unnamed, filled_down, goes_on, next_label};
use super::labels::{has_groups, label};
use super::table::{Row, aside, column_name, is_merged};
use super::titles::{carry, is_own, title_column};
use crate::grid::{Cell, Line};
use crate::words::Word;

/// The column whose heading stands over the names of rows or of roles.
pub(super) fn corner(lines: &[Line], axis: Axis) -> usize {
    match axis {
        Axis::Columns => usize::from(has_groups(lines)),
        Axis::Rows => title_column(lines),
    }
}

/// Of a table whose columns are roles.
pub(super) fn of_columns(
    lines: &[Line],
    columns: &[usize],
    notes: &mut Vec<String>,
) -> (Vec<Cell>, Vec<Row>) {
    let head = &lines[0].cells;
    let has_groups = has_groups(lines);
    let labels = usize::from(has_groups);
    let mut roles = Vec::new();
    let mut asides = Vec::new();
    for (column, cell) in head.iter().enumerate().skip(labels + 1) {
        let is_used = lines[1..].iter().any(|line| !line.cells[column].is_empty());
        match aside(cell) {
            // Two columns are left for roles, or there is no comparison.
            Some(word) if head.len() - labels > 3 || [Word::Kind, Word::Unit].contains(&word) => {
                asides.push((column, word));
                notes.push(note_of(word, cell, columns[column]));
            }
            _ if cell.is_empty() && !is_used => {}
            _ => roles.push(column),
        }
    }
    let titles =
        roles.iter().map(|&column| titled(&head[column], columns[column], notes)).collect();
    // A cell that is merged over a role and a column of notes is the role's.
    let aside_cells = |line: &Line| -> Vec<(Word, &str, Cell)> {
        let own = asides
            .iter()
            .filter(|(column, _)| *column == 0 || line.cells[*column] != line.cells[*column - 1]);
        own.map(|&(column, word)| (word, head[column].text.as_str(), line.cells[column].clone()))
            .collect()
    };
    let mut rows: Vec<Row> = Vec::new();
    let mut group = None;
    let mut unnamed = Unnamed::default();
    let mut headings = Vec::new();
    for line in &lines[1..] {
        let name = label(line, has_groups, &mut group);
        let mut label = name.text.replace('\n', " ");
        let cells: Vec<Cell> = roles.iter().map(|&column| line.cells[column].clone()).collect();
        if is_merged(line) {
            headings.push(format!("row {} (“{label}”)", line.at));
            group = Some(label);
            continue;
        }
        let mut kind = None;
        if let Some(row) = rows.last_mut().filter(|_| label.is_empty()) {
            match goes_on(row.lines.last().map_or(&[], Vec::as_slice), &cells) {
                GoesOn::Yes => {
                    unnamed.goes_on(line.at, row.at, &row.label);
                    row.lines.push(cells);
                    for (word, heading, cell) in aside_cells(line) {
                        set_aside(row, (word, heading), &cell, notes);
                    }
                    continue;
                }
                GoesOn::AsFigures => (label, kind) = (next_label(row), row.kind.clone()),
                GoesOn::No => label = format!("Row {}", line.at),
            }
            unnamed.stands(line.at, &label);
        }
        let lines = vec![cells];
        let help = noted(name);
        let mut row =
            Row { at: line.at, label, kind, help, group: group.clone(), lines, ..Row::default() };
        for (word, heading, cell) in aside_cells(line) {
            set_aside(&mut row, (word, heading), &cell, notes);
        }
        rows.push(row);
    }
    notes.extend(unnamed.said("label"));
    if !headings.is_empty() {
        let headings = headings.join(", ");
        notes.push(format!(
            "taken for headings over the rows below, as no role has a cell there: {headings}"
        ));
    }
    (titles, rows)
}

/// Of a table whose rows are roles.
pub(super) fn of_rows(
    lines: &[Line],
    columns: &[usize],
    notes: &mut Vec<String>,
) -> (Vec<Cell>, Vec<Row>) {
    let head = &lines[0].cells;
    let title = title_column(lines);
    let mut filled = filled_down(lines, title);
    notes.extend(carry(&mut filled, title));
    let lines = filled.as_slice();
    let mut roles: Vec<Cell> = Vec::new();
    let mut rows: Vec<Row> = head
        .iter()
        .zip(columns)
        .map(|(cell, &at)| {
            let (label, help) = (cell.text.replace('\n', " "), noted(cell));
            Row { at, label, help, ..Row::default() }
        })
        .collect();
    let mut kinds = Vec::new();
    let mut unnamed = Unnamed::default();
    let mut above: Option<&Line> = None;
    for line in &lines[1..] {
        let name = &line.cells[title];
        let others = line
            .cells
            .iter()
            .enumerate()
            .filter(|(column, cell)| *column != title && !cell.is_empty());
        let merged = is_merged(line) && line.cells.len() > 2;
        if Word::Kind.is(&name.text) {
            kinds = line.cells.iter().map(|cell| cell.text.clone()).collect();
        } else if merged {
            let words = &line.cells[0].text;
            notes.push(format!(
                "row {} (“{words}”) is a heading over roles and was left out",
                line.at
            ));
        } else if Word::Total.is(&name.text) && lines.len() > 3 {
            let texts: Vec<&str> = others.map(|(_, cell)| cell.text.as_str()).collect();
            notes.push(format!(
                "row {} (“{}”: {}) sums the others up and is no role; give it another title to keep it",
                line.at,
                name.text,
                texts.join(", ")
            ));
        } else if let Some(before) =
            above.filter(|above| name.is_empty() && !is_own(lines, title, above, line))
        {
            unnamed.goes_on(line.at, before.at, &before.cells[title].text);
            for (column, cell) in others {
                append(&mut rows[column], roles.len() - 1, cell);
            }
        } else {
            above = Some(line);
            roles.push(titled(name, line.at, notes));
            for (row, cell) in rows.iter_mut().zip(&line.cells) {
                row.lines.resize(1, Vec::new());
                row.lines[0].push(cell.clone());
            }
        }
    }
    notes.extend(unnamed.said("title"));
    for (row, kind) in rows.iter_mut().zip(kinds) {
        row.kind = Some(kind).filter(|kind| !kind.is_empty());
    }
    for row in &mut rows {
        if row.label.is_empty() && row.lines.iter().flatten().any(|cell| !cell.is_empty()) {
            row.label = format!("Column {}", column_name(row.at));
            notes.push(format!("column {} has no heading", column_name(row.at)));
        }
    }
    rows.remove(title);
    (roles, rows)
}

/// Goes on in a role's cell.
fn append(row: &mut Row, role: usize, cell: &Cell) {
    let Some(first) = row.lines.first_mut().and_then(|line| line.get_mut(role)) else { return };
    if first.text == cell.text {
        return;
    }
    if !first.text.is_empty() {
        first.text.push('\n');
    }
    first.text.push_str(&cell.text);
    first.links.extend(cell.links.iter().cloned());
    first.notes.extend(cell.notes.iter().cloned());
}

/// The notes that the marks of a label lead to.
fn noted(label: &Cell) -> Option<String> {
    (!label.notes.is_empty()).then(|| label.notes.join(" "))
}

fn titled(cell: &Cell, at: usize, notes: &mut Vec<String>) -> Cell {
    if cell.is_empty() {
        notes.push(format!("a role without a title (at {at}) was called “Role {at}”"));
        return Cell::of(&format!("Role {at}"));
    }
    Cell { text: cell.text.replace('\n', " "), ..cell.clone() }
}
