//! Marks in cells that lead to notes below a table, such as `[2]` and `[a]`.

use super::parts::{Cell, Grid};

/// Takes such marks off the words and figures that they stand behind, so that figures can be read; says
/// so, when there were any. One that stands apart leads to a note when a line of `around` begins with it.
pub(crate) fn take_off(grid: &mut Grid, around: &[String]) -> Option<String> {
    let mut first = None;
    for cell in grid.lines.iter_mut().flat_map(|line| &mut line.cells) {
        take_off_cell(cell, around, &mut first);
    }
    if let Some(caption) = &mut grid.caption {
        let mut cell = Cell { text: caption.clone(), links: Vec::new() };
        take_off_cell(&mut cell, around, &mut first);
        *caption = cell.text;
    }
    first.map(|mark| format!("marks of footnotes, such as {mark}, were left out of the cells"))
}

fn take_off_cell(cell: &mut Cell, around: &[String], first: &mut Option<String>) {
    if !cell.text.contains('[') {
        return;
    }
    let mut text = String::new();
    let mut rest = cell.text.as_str();
    while let Some(start) = rest.find('[') {
        let (before, mark) = rest.split_at(start);
        text.push_str(before);
        let end = mark.find(']').filter(|&end| is_mark(&mark[1..end]));
        // Behind a word or a figure, and before none.
        let is_behind = text.chars().next_back().is_some_and(|sign| !sign.is_whitespace());
        let leads = |end: usize| {
            let is_last = mark[end + 1..].lines().next().is_none_or(|rest| rest.trim().is_empty());
            is_last && around.iter().any(|line| line.trim_start().starts_with(&mark[..=end]))
        };
        let goes_on = |end: usize| mark[end + 1..].starts_with(char::is_alphanumeric);
        if let Some(end) = end.filter(|&end| is_behind && !goes_on(end) || leads(end)) {
            first.get_or_insert_with(|| mark[..=end].to_owned());
            text.truncate(text.trim_end_matches(' ').len());
            rest = &mark[end + 1..];
        } else {
            text.push('[');
            rest = &mark[1..];
        }
    }
    text.push_str(rest);
    cell.text = text;
    // The links of the marks lead to the notes on the same page.
    cell.links.retain(|link| !link.starts_with('#'));
}

/// Whether a number, a small letter or the like stands in the brackets.
fn is_mark(inner: &str) -> bool {
    let number = inner.trim_start_matches("note ").trim_start_matches("nb ");
    let is_number = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    is_number || inner.len() == 1 && inner.bytes().all(|letter| letter.is_ascii_lowercase())
}
