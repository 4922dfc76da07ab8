//! Cells, lines and tables, as text holds them.

use core::fmt;

/// A cell as a reader sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Its words; lines are parted by `\n`.
    pub(crate) text: String,
    /// Where its links lead.
    pub(crate) links: Vec<String>,
    /// The notes around the table that its marks lead to.
    pub(crate) notes: Vec<String>,
    /// Whether points stand under points of it, which one list cannot tell.
    pub(crate) is_nested: bool,
}

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its place among the rows of the text, from 1, as a spreadsheet counts them.
    pub(crate) at: usize,
    /// Its cells, from the first.
    pub(crate) cells: Vec<Cell>,
    /// Whether it is marked as a line of headings.
    pub(crate) is_head: bool,
}

/// A table, and the text around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grid {
    /// What names it.
    pub(crate) caption: Option<String>,
    /// Its lines.
    pub(crate) lines: Vec<Line>,
    /// Lines of text below it, up to the next table.
    pub(crate) below: Vec<String>,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Fields between separators.
    Delimited(char),
    /// Cells between bars, as in Markdown and its relatives.
    Bars,
    /// Cells between bars, all lines of the table in one.
    FlattenedBars,
    /// Tags of HTML.
    Html,
    /// Columns that are parted by several blanks.
    Blanks,
}

/// What was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paste {
    /// How its tables are written.
    pub(crate) form: Form,
    /// Its tables, in order.
    pub(crate) grids: Vec<Grid>,
    /// Lines of text above the first table.
    pub(crate) above: Vec<String>,
    /// What the reader of tables has to say.
    pub(crate) notes: Vec<String>,
}

/// Longest text that is read, in bytes.
pub(crate) const MAX_BYTES: usize = 32_000_000;

/// Most cells that are read: merged cells of HTML are repeated, which a hostile table could use.
pub(crate) const MAX_CELLS: usize = 2_000_000;

/// Whether so many cells are read; else says that they are not.
pub(super) fn within_bounds(cells: usize) -> Result<(), String> {
    if cells > MAX_CELLS {
        return Err(format!("the table has more than {MAX_CELLS} cells"));
    }
    Ok(())
}

impl Cell {
    /// A cell of these words.
    pub(crate) fn of(text: &str) -> Self {
        Self { text: clean(text), is_nested: is_nested(text), ..Self::default() }
    }

    /// Whether nothing stands in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl Grid {
    /// How many columns its longest line has.
    pub(crate) fn width(&self) -> usize {
        self.lines.iter().map(|line| line.cells.len()).max().unwrap_or(0)
    }

    /// Leaves out the letters of columns and the numbers of lines that a spreadsheet draws around its cells.
    fn unframe(&mut self) {
        let letters = |line: &Line| {
            let cells = line.cells.iter().filter(|cell| !cell.is_empty());
            let named = cells.zip('A'..='Z').all(|(cell, letter)| cell.text == letter.to_string());
            let count = line.cells.iter().filter(|cell| !cell.is_empty()).count();
            named && count > 1 && line.cells.first().is_some_and(Cell::is_empty)
        };
        let Some((first, rest)) = self.lines.split_first() else { return };
        let counts = |(at, line): (usize, &Line)| {
            line.cells.first().and_then(|cell| cell.text.parse().ok()) == Some(at + 1)
        };
        if !letters(first) || rest.is_empty() || !rest.iter().enumerate().all(counts) {
            return;
        }
        self.lines.remove(0);
        for line in &mut self.lines {
            line.cells.remove(0);
            line.at -= 1;
            line.is_head = false;
        }
    }

    /// Leaves out empty lines, and empty columns at either side.
    pub(super) fn tidy(&mut self) {
        self.unframe();
        self.lines.retain(|line| line.cells.iter().any(|cell| !cell.is_empty()));
        let full = |line: &Line| line.cells.iter().rposition(|cell| !cell.is_empty());
        let first = |line: &Line| line.cells.iter().position(|cell| !cell.is_empty());
        let blank = self.lines.iter().filter_map(first).min().unwrap_or(0);
        for line in &mut self.lines {
            line.cells.drain(..blank);
        }
        let width = self.lines.iter().filter_map(full).max().map_or(0, |last| last + 1);
        for line in &mut self.lines {
            line.cells.resize(width, Cell::default());
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Delimited(',') => "fields between commas (CSV)",
            Self::Delimited(';') => "fields between semicolons (CSV)",
            Self::Delimited('\t') => "fields between tabs, as copied from a spreadsheet",
            Self::Delimited(sign) => return write!(f, "fields between \"{sign}\""),
            Self::Bars => "cells between bars (Markdown or alike)",
            Self::FlattenedBars => "cells between bars, all rows in one line",
            Self::Html => "a table of HTML",
            Self::Blanks => "columns parted by several blanks",
        })
    }
}

/// Whether a line begins with a bullet farther in than the first that does, or with one for points under points.
fn is_nested(text: &str) -> bool {
    if !text.contains('\n') {
        return false;
    }
    let mut depths = text.lines().filter_map(|line| {
        let point = line.trim_start();
        let is_point = point.starts_with(['•', '●', '◦', '○', '▪'])
            || ["- ", "* ", "– ", "o "].iter().any(|mark| point.starts_with(mark));
        let is_under = point.starts_with(['◦', '○', '▪']) || point.starts_with("o ");
        is_point.then(|| (is_under, line.chars().count() - point.chars().count()))
    });
    let Some((is_under, depth)) = depths.next() else { return false };
    depths.any(|(under, more)| more > depth + 1 || under && !is_under)
}

/// Words as a pack may have them: lines trimmed, blanks one at a time, nothing that is not seen.
pub(crate) fn clean(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.split(['\n', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}']) {
        let mut words = String::new();
        let mut is_apart = false;
        for sign in line.chars() {
            if sign.is_whitespace() {
                is_apart = true;
            } else if !is_unseen(sign) {
                if is_apart && !words.is_empty() {
                    words.push(' ');
                }
                is_apart = false;
                words.push(sign);
            }
        }
        if !words.is_empty() {
            lines.push(words);
        }
    }
    lines.join("\n")
}

fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
