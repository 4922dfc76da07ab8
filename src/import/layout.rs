//! Which line and column of a table says what: where the roles are, and what their rows are called.

mod asides;
pub(crate) mod axis;
mod going_on;
mod heads;
mod index;
mod labels;
mod rows;
mod table;
mod titles;
mod units;

pub use axis::Axis;
use heads::headed;
pub(crate) use table::{Origin, Row, Table};

use crate::cut::cut;
use crate::grid::{Cell, Grid, Line};
use crate::options::Options;

/// Tells roles from rows; the error says why they cannot be told.
pub(crate) fn layout(grid: &Grid, options: &Options) -> Result<Table, String> {
    let asked = options.roles;
    let mut notes = Vec::new();
    let (mut lines, name) = headed(grid, &mut notes);
    let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
    for line in &mut lines {
        line.cells.resize(width, Cell::default());
    }
    gather(&mut lines, asked, &mut notes);
    let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
    let mut columns: Vec<usize> = (1..=width).collect();
    drop_blank(&mut lines, &mut columns);
    notes.extend(index::drop(&mut lines, &mut columns));
    if lines.len() < 2 || columns.len() < 2 {
        let (rows, columns) = (lines.len(), columns.len());
        return Err(format!(
            "the table has {rows} row{} and {columns} column{}: it takes headings, and at least two roles beside or \
             below each other",
            plural(rows),
            plural(columns)
        ));
    }
    let found = || {
        let lines = units::without(&lines);
        axis::find(&lines, usize::from(labels::has_groups(&lines)))
    };
    let (axis, grounds) = asked.map_or_else(found, |axis| (axis, "as asked".into()));
    notes.extend(units::join(&mut lines, axis));
    let corner = lines[0].cells[rows::corner(&lines, axis)].text.replace('\n', " ");
    let corner = cut(&corner, 80);
    let grounds = if corner.is_empty() {
        grounds
    } else {
        format!("{grounds}; in the corner stands “{corner}”")
    };
    let (roles, mut rows) = match axis {
        Axis::Columns => rows::of_columns(&lines, &columns, &mut notes),
        Axis::Rows => rows::of_rows(&lines, &columns, &mut notes),
    };
    rows.retain(|row| {
        !row.label.is_empty() || (0..roles.len()).any(|role| !row.text(role).is_empty())
    });
    let roles = without_numbers(roles, &mut notes);
    for (role, note) in
        roles.iter().flat_map(|role| role.notes.iter().map(move |note| (role, note)))
    {
        let title = cut(&role.text, 80);
        notes.push(format!(
            "this note on “{title}” is not in the pack, which has no place for it: “{note}”"
        ));
    }
    if roles.len() < 2 {
        return Err(format!(
            "only {} role{} found in {axis} ({grounds}); a comparison takes two: {}",
            roles.len(),
            plural(roles.len()),
            options.voice.turned(axis.other())
        ));
    }
    Ok(Table { axis, grounds, roles, rows, name, notes })
}

/// Titles without the numbers that count them.
fn without_numbers(roles: Vec<Cell>, notes: &mut Vec<String>) -> Vec<Cell> {
    let bare = |(at, cell): (usize, &Cell)| {
        let rest = cell.text.strip_prefix(&(at + 1).to_string())?;
        let rest = rest.strip_prefix(['.', ')'])?.trim_start();
        (!rest.is_empty()).then(|| Cell { text: rest.to_owned(), ..cell.clone() })
    };
    let titles: Option<Vec<Cell>> = roles.iter().enumerate().map(bare).collect();
    let Some(titles) = titles.filter(|_| !roles.is_empty()) else { return roles };
    notes.push("the numbers before the roles' titles were left out".into());
    titles
}

/// The end of a word of which there are so many.
pub(crate) fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// Cells beyond the last heading, as commas without quotes make them, belong to the last cell that has
/// one.
fn gather(lines: &mut [Line], asked: Option<Axis>, notes: &mut Vec<String>) {
    let Some(last) = lines[0].cells.iter().rposition(|cell| !cell.is_empty()) else { return };
    let beyond = |line: &&Line| line.cells[last + 1..].iter().any(|cell| !cell.is_empty());
    let count = lines.iter().filter(beyond).count();
    if last == 0 || count == 0 || count * 2 > lines.len() - 1 || asked == Some(Axis::Rows) {
        return;
    }
    for line in lines.iter_mut() {
        join_figures(line, last + 1, notes);
        let rest: Vec<Cell> =
            line.cells.drain(last + 1..).filter(|cell| !cell.is_empty()).collect();
        if rest.is_empty() {
            continue;
        }
        notes.push(format!(
            "row {} has more cells than there are headings: they were put into its last one",
            line.at
        ));
        let end = &mut line.cells[last];
        for cell in rest {
            end.text =
                if end.is_empty() { cell.text } else { format!("{}, {}", end.text, cell.text) };
            end.links.extend(cell.links);
            end.notes.extend(cell.notes);
        }
    }
}

/// Joins figures that a comma without quotes parted, such as `£30,000`, when that makes as many cells as
/// there are headings.
fn join_figures(line: &mut Line, count: usize, notes: &mut Vec<String>) {
    let full = line.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let is_start = |text: &str| {
        let digits = text.len() - text.trim_end_matches(|sign: char| sign.is_ascii_digit()).len();
        (1..=3).contains(&digits)
    };
    let is_end = |text: &str| {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        digits == 3 && !text[3..].starts_with(['.', ','])
    };
    let parted: Vec<usize> = (1..full)
        .filter(|&at| is_start(&line.cells[at - 1].text) && is_end(&line.cells[at].text))
        .collect();
    if full <= count || full - parted.len() != count {
        return;
    }
    for at in parted.into_iter().rev() {
        let end = line.cells.remove(at);
        line.cells.push(Cell::default());
        let start = &mut line.cells[at - 1];
        start.text = format!("{},{}", start.text, end.text);
        notes.push(format!(
            "row {} has more cells than there are headings: “{}” was read as one figure",
            line.at, start.text
        ));
    }
}

/// Leaves out columns that only stand between others.
fn drop_blank(lines: &mut [Line], columns: &mut Vec<usize>) {
    let mut is_full = vec![false; columns.len()];
    for line in lines.iter() {
        for (full, cell) in is_full.iter_mut().zip(&line.cells) {
            *full |= !cell.is_empty();
        }
    }
    if is_full.iter().all(|full| *full) {
        return;
    }
    let mut full = is_full.iter();
    columns.retain(|_| full.next().is_none_or(|full| *full));
    for line in lines {
        let mut full = is_full.iter();
        line.cells.retain(|_| full.next().is_none_or(|full| *full));
    }
}
