//! The lines of headings on top of a table, as one.

use super::table::{aside, is_merged};
use crate::grid::{Cell, Grid, Line};
use crate::jobs::names_a_job;

/// The lines with one line of headings on top, and what names the table.
pub(super) fn headed(grid: &Grid, notes: &mut Vec<String>) -> (Vec<Line>, Option<String>) {
    let mut name = None;
    let mut lines = grid.lines.clone();
    // A line of one cell, or of one that is merged over all, names the table.
    while lines.len() > 2 && is_merged(&lines[0]) {
        let line = lines.remove(0);
        notes.push(format!(
            "row {} (“{}”) was taken for the table's name",
            line.at, line.cells[0].text
        ));
        name.get_or_insert_with(|| line.cells[0].text.replace('\n', " "));
    }
    // A line that is merged over all, below the first, is a heading over the rows to come.
    let own = lines.iter().enumerate();
    let marked =
        own.take_while(|(at, line)| line.is_head && (*at == 0 || !is_merged(line))).count();
    let heads = if marked < 2 && is_spanned(&lines) {
        // Cells that HTML merged stand there as often as they are wide.
        if !is_repeated(&lines[0]) {
            spread(&mut lines[0]);
        }
        2
    } else {
        marked
    };
    if heads > 1 && heads < lines.len() {
        notes.extend(without_common(&mut lines, heads));
        let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
        let merged = (0..width).map(|column| {
            let mut words: Vec<&str> = Vec::new();
            for line in &lines[..heads] {
                let text = line.cells.get(column).map_or("", |cell| cell.text.as_str());
                if !text.is_empty() && words.last() != Some(&text) {
                    words.push(text);
                }
            }
            Cell::of(&words.join(": "))
        });
        let (first, last) = (lines[0].at, lines[heads - 1].at);
        let head = Line { at: first, cells: merged.collect(), is_head: true };
        notes.push(format!("rows {first} to {last} were taken together for the headings"));
        lines.splice(..heads, [head]);
    }
    (lines, name)
}

/// Leaves out a heading that stands over the titles of all roles, and so tells none from the others.
fn without_common(lines: &mut [Line], heads: usize) -> Option<String> {
    let (upper, rest) = lines.split_at_mut(heads - 1);
    let [first] = upper else { return None };
    let own = &rest.first()?.cells;
    // A cell that reaches down over both lines is a heading of its own.
    let is_under = |&column: &usize| {
        own.get(column).is_some_and(|cell| !cell.is_empty() && *cell != first.cells[column])
    };
    let under: Vec<usize> = (1..first.cells.len()).filter(is_under).collect();
    let common = first.cells[*under.first()?].clone();
    let is_common =
        |&column: &usize| first.cells[column] == common && names_a_job(&own[column].text);
    let is_aside = |column: usize| aside(&first.cells[column]).is_some();
    let others_are_asides =
        (1..first.cells.len()).filter(|column| !under.contains(column)).all(is_aside);
    if under.len() < 2 || common.is_empty() || !under.iter().all(is_common) || !others_are_asides {
        return None;
    }
    for column in under {
        first.cells[column] = Cell::default();
    }
    Some(format!("“{}” stands over all roles and was left out of their titles", common.text))
}

/// Whether the first line has headings over those of the second, which is full but for its corner, as
/// spreadsheets write merged cells.
fn is_spanned(lines: &[Line]) -> bool {
    let [first, second, _, ..] = lines else { return false };
    let is_word = |cell: &Cell| cell.text.chars().any(char::is_alphabetic);
    let has_digits = |cell: &Cell| cell.text.chars().any(char::is_numeric);
    let [corner, own @ ..] = second.cells.as_slice() else { return false };
    if is_repeated(first) && first.cells[0].is_empty() {
        let has_figures = lines[2].cells.iter().any(has_digits);
        let is_own = |cell: &Cell| is_word(cell) && !has_digits(cell);
        return has_figures && (corner.is_empty() || is_own(corner)) && own.iter().all(is_own);
    }
    let over = first.cells.get(1..own.len() + 1).unwrap_or_default();
    let is_full = own.len() > 2 && own.iter().all(|cell| is_word(cell) && !has_digits(cell));
    let has_gaps = over.iter().skip(1).any(Cell::is_empty);
    let starts = over.first().is_some_and(is_word);
    corner.is_empty() && is_full && has_gaps && starts && first.cells.len() <= second.cells.len()
}

/// Whether a heading stands there twice in a row.
fn is_repeated(line: &Line) -> bool {
    line.cells.windows(2).any(|pair| pair[0] == pair[1] && !pair[0].is_empty())
}

/// Writes a heading into the empty cells behind it, over which it was merged.
fn spread(line: &mut Line) {
    let mut last = Cell::default();
    for cell in line.cells.iter_mut().skip(1) {
        if cell.is_empty() {
            *cell = last.clone();
        } else {
            last = cell.clone();
        }
    }
}
