//! What pictures in cells are called.

use super::parts::{Grid, clean};

/// Signs around such words until their cell is whole: none that a text has.
const START: char = '\u{fff9}';
const END: char = '\u{fffb}';

/// The words for a picture, to be settled once the rest of its cell is known; a sign stands for itself.
pub(super) fn marked(words: &str) -> String {
    let words = clean(words).replace([START, END], "");
    if words.chars().any(char::is_alphanumeric) { format!(" {START}{words}{END} ") } else { words }
}

/// What a sign of an icon font or a drawn box shows, by its classes.
pub(super) fn icon(classes: &str) -> Option<&'static str> {
    let fonts = ["fa-", "icon-", "dashicons-", "glyphicon-", "bi-", "mdi-", "checkbox-"];
    let named = |class: &str| {
        fonts.iter().find_map(|font| class.strip_prefix(font)).and_then(|name| match name {
            "check" | "check-circle" | "circle-check" | "check-lg" | "yes" | "yes-alt" | "tick"
            | "ok" | "checkmark" => Some("✓"),
            "times" | "xmark" | "times-circle" | "circle-xmark" | "x" | "x-lg" | "no"
            | "no-alt" | "remove" | "cross" | "close" => Some("✗"),
            "on" => Some("☑"),
            "off" => Some("☐"),
            _ => None,
        })
    };
    classes.split_whitespace().find_map(named)
}

/// Settles the words of all pictures: those that stand alone, or beside values, belong to the text; those beside
/// titles and labels do not, and are named.
pub(super) fn settle(grid: &mut Grid) -> Vec<String> {
    let mut left = Vec::new();
    let shown = columns_of_pictures(grid);
    for (at, line) in grid.lines.iter_mut().enumerate() {
        let is_head = line.is_head || at == 0;
        for (column, cell) in line.cells.iter_mut().enumerate() {
            if !cell.text.contains(START) {
                continue;
            }
            let (rest, words) = apart(&cell.text);
            if shown.contains(&column) {
                cell.text.clear();
                left.extend(words);
                continue;
            }
            cell.text = if rest.is_empty() {
                words.join(" ")
            } else if is_head || column == 0 {
                left.extend(words.into_iter().filter(|words| !rest.contains(words.as_str())));
                rest
            } else {
                clean(&cell.text.replace([START, END], ""))
            };
        }
    }
    left
}

/// The columns without a heading in which nothing but pictures stand.
fn columns_of_pictures(grid: &Grid) -> Vec<usize> {
    let Some((head, lines)) = grid.lines.split_first() else { return Vec::new() };
    let is_picture = |text: &str| text.contains(START) && apart(text).0.is_empty();
    let shows = |&column: &usize| {
        let texts = lines.iter().filter_map(|line| line.cells.get(column));
        let mut texts =
            texts.map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).peekable();
        head.cells[column].is_empty() && texts.peek().is_some() && texts.all(is_picture)
    };
    (0..head.cells.len()).filter(shows).collect()
}

/// A text without the words of its pictures, and these.
fn apart(text: &str) -> (String, Vec<String>) {
    let mut rest = String::new();
    let mut all = Vec::new();
    for part in text.split(START) {
        match part.split_once(END) {
            Some((words, after)) => {
                all.push(words.to_owned());
                rest.push_str(after);
            }
            None => rest.push_str(part),
        }
    }
    (clean(&rest), all)
}
