//! Signs behind headings that lead to sources around the table.

use crate::grid::{Cell, Grid};
use crate::sources::Source;
use crate::words::Word;

/// Signs that lead from a label or a cell to a note around its table.
pub(crate) const MARKS: &str = "*†‡§¹²³";

/// Sources by marks, as in `Sources: *Payscale, **Bureau of Labor Statistics`, or `* Payscale`; without the
/// word, only where a heading has the mark and what follows names a source.
pub(crate) fn sources(line: &str, grid: &Grid) -> Option<Vec<(String, Source)>> {
    let (text, is_said) = match line.split_once([':', '：']) {
        Some((word, rest)) if Word::Source.is(word) => (rest.trim(), true),
        _ => (line.trim(), false),
    };
    let is_mark = |sign: char| MARKS.contains(sign);
    let names_of_emphasis =
        text.ends_with(is_mark) || text.starts_with("* ") && line.starts_with("* *");
    if !text.starts_with(is_mark) || names_of_emphasis {
        return None;
    }
    let mut sources = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|sign| !is_mark(sign))?;
        let (mark, words) = rest.split_at(end);
        let next = words.find(is_mark).unwrap_or(words.len());
        let title = words[..next].trim().trim_end_matches([',', ';']);
        sources.push((mark.to_owned(), Source::of(&Cell::of(title))?));
        rest = &words[next..];
    }
    let names = |(_, source): &(String, Source)| source.url.is_some() || is_name(&source.title);
    (leads(grid, &sources) && (is_said || sources.iter().all(names))).then_some(sources)
}

/// Whether words are the name of somebody who says things, not a sentence: all but the short ones begin
/// with a capital.
fn is_name(title: &str) -> bool {
    let begins = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let words = title.split_whitespace();
    !title.ends_with('.')
        && !words.clone().any(|word| word.chars().count() > 3 && begins(&word))
        && words.count() <= 12
}

/// Whether a heading ends in the mark of one of these sources.
fn leads(grid: &Grid, sources: &[(String, Source)]) -> bool {
    let heads = grid.lines.first().into_iter().flat_map(|line| &line.cells);
    let is_figure = |sign: char| sign.is_numeric() && !MARKS.contains(sign);
    let has_figures = |cell: &&Cell| cell.text.chars().any(is_figure);
    let labels = grid.lines.iter().flat_map(|line| line.cells.iter().take(2));
    let labels = labels.filter(|cell| !has_figures(cell));
    let ends = |cell: &Cell| sources.iter().any(|(mark, _)| cell.text.ends_with(mark.as_str()));
    heads.chain(labels).any(ends)
}
