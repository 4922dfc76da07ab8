//! Rows with a cell a role, from either way that a table can stand.

use super::asides::{set_aside, told_aside};
use super::axis::Axis;
use super::going_on::{GoesOn, Unnamed, filled_down, goes_on, is_role, next_label};
use super::table::{Row, aside, column_name, is_merged};
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
                notes.push(told_aside(word, cell, columns[column]));
            }
            _ if cell.is_empty() && !is_used => {}
            _ => roles.push(column),
        }
    }
    let titles =
        roles.iter().map(|&column| titled(&head[column], columns[column], notes)).collect();
    // A cell that is merged over a role and a column of notes is the role's.
    let aside_cells = |line: &'_ Line| -> Vec<(Word, Cell)> {
        let own = asides
            .iter()
            .filter(|(column, _)| *column == 0 || line.cells[*column] != line.cells[*column - 1]);
        own.map(|&(column, word)| (word, line.cells[column].clone())).collect()
    };
    let mut rows: Vec<Row> = Vec::new();
    let mut group = None;
    let mut unnamed = Unnamed::default();
    let mut headings = Vec::new();
    for line in &lines[1..] {
        let mut label = line.cells[labels].text.replace('\n', " ");
        if has_groups && !line.cells[0].is_empty() {
            group = Some(line.cells[0].text.replace('\n', " "));
        }
        let cells: Vec<Cell> = roles.iter().map(|&column| line.cells[column].clone()).collect();
        if is_merged(line) && !has_groups {
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
                    for (word, cell) in aside_cells(line) {
                        set_aside(row, word, &cell, notes);
                    }
                    continue;
                }
                GoesOn::AsFigures => (label, kind) = (next_label(row), row.kind.clone()),
                GoesOn::No => label = format!("Row {}", line.at),
            }
            unnamed.stands(line.at, &label);
        }
        let lines = vec![cells];
        let help = noted(&line.cells[labels]);
        let mut row =
            Row { at: line.at, label, kind, help, group: group.clone(), lines, ..Row::default() };
        for (word, cell) in aside_cells(line) {
            set_aside(&mut row, word, &cell, notes);
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
    let filled = filled_down(lines, title);
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
    let own = |above: &Line, line: &Line| {
        let places: Vec<usize> = (0..head.len()).filter(|&column| column != title).collect();
        let above: Vec<&Cell> = places.iter().map(|&column| &above.cells[column]).collect();
        let cells: Vec<&Cell> = places.iter().map(|&column| &line.cells[column]).collect();
        is_role(&above, &cells)
    };
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
            let told: Vec<&str> = others.map(|(_, cell)| cell.text.as_str()).collect();
            notes.push(format!(
                "row {} (“{}”: {}) sums the others up and is no role; give it another title to keep it",
                line.at,
                name.text,
                told.join(", ")
            ));
        } else if let Some(before) = above.filter(|above| name.is_empty() && !own(above, line)) {
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

/// Whether the first column holds headings over the rows that the second one names.
fn has_groups(lines: &[Line]) -> bool {
    let head = &lines[0].cells;
    if head.len() < 4 {
        return false;
    }
    let (first, second) = (&head[0].text, &head[1].text);
    let named = Word::Group.is(first) || Word::Aspect.is(first);
    if named && (Word::Aspect.is(second) || second.is_empty()) {
        return true;
    }
    // Without such words: labels of their own beside headings that repeat or are left out.
    let full =
        |column: usize| lines[1..].iter().filter(|line| !line.cells[column].is_empty()).count();
    let is_label = |line: &Line| Word::of(&line.cells[1].text).is_some();
    let labels = lines[1..].iter().filter(|line| is_label(line)).count();
    full(1) == lines.len() - 1 && full(0) < full(1) && labels * 2 > lines.len() - 1
}

/// The column of titles: the one that says so, else the first whose cells are words of their own.
fn title_column(lines: &[Line]) -> usize {
    let head = &lines[0].cells;
    if let Some(named) = head.iter().position(|cell| Word::Role.is(&cell.text)) {
        return named;
    }
    let is_own = |&column: &usize| {
        let mut texts: Vec<&str> =
            lines[1..].iter().map(|line| line.cells[column].text.as_str()).collect();
        let words = texts.iter().filter(|text| text.chars().any(char::is_alphabetic)).count();
        let count = texts.len();
        texts.sort_unstable();
        texts.dedup();
        words * 10 >= count * 9 && texts.len() * 10 >= count * 8
    };
    (0..head.len().min(4)).find(is_own).unwrap_or(0)
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
