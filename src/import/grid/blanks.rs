//! Columns that are parted by several blanks, as consoles and documents of plain text have them.

use super::parts::{Cell, Line};

/// A piece of a line, and where it starts, in signs.
type Piece = (usize, String);

/// The lines with a cell for each column, when most lines have the same number of them.
pub(super) fn columns(text: &str) -> Result<Vec<Line>, String> {
    let mut lines: Vec<(usize, Vec<Piece>)> = Vec::new();
    let mut rule: Option<Vec<usize>> = None;
    for (index, line) in text.lines().enumerate() {
        let line = line.replace('\t', "  ");
        if is_rule(&line) {
            // Rules part headings from rows, and say where columns start.
            let starts: Vec<usize> = words(&line).into_iter().map(|(start, _)| start).collect();
            rule = rule.or(Some(starts).filter(|starts| starts.len() > 1));
        } else {
            lines.push((index + 1, pieces(&line)));
        }
    }
    let wide = lines.iter().filter(|(_, pieces)| pieces.len() > 1).count();
    let full = lines.iter().filter(|(_, pieces)| !pieces.is_empty()).count();
    let most = lines.iter().map(|(_, pieces)| pieces.len()).max().unwrap_or(0);
    let even = lines.iter().filter(|(_, pieces)| pieces.len() == most).count();
    if wide < 2 || (even * 2 < full && rule.is_none()) {
        return Err("where one column ends and the next begins cannot be told: copy the table itself \
                    (from the spreadsheet or the page), or put a tab, a semicolon or \"|\" between cells"
            .into());
    }
    let first = lines.iter().find(|(_, pieces)| pieces.len() == most);
    let starts = rule.filter(|starts| starts.len() == most).unwrap_or_else(|| {
        first
            .map(|(_, pieces)| pieces.iter().map(|(start, _)| *start).collect())
            .unwrap_or_default()
    });
    Ok(lines
        .into_iter()
        .map(|(at, pieces)| Line { at, cells: placed(pieces, &starts), is_head: false })
        .collect())
}

/// Whether nothing but dashes stands in a line.
fn is_rule(line: &str) -> bool {
    (line.contains("--") || line.contains("==")) && line.chars().all(|sign| "-=+ ".contains(sign))
}

/// The parts between single blanks or more.
fn words(line: &str) -> Vec<Piece> {
    let mut words: Vec<Piece> = Vec::new();
    let mut is_open = false;
    for (at, sign) in line.chars().enumerate() {
        if sign == ' ' || sign == '+' {
            is_open = false;
        } else if is_open {
            if let Some((_, word)) = words.last_mut() {
                word.push(sign);
            }
        } else {
            words.push((at, sign.to_string()));
            is_open = true;
        }
    }
    words
}

/// The parts between two blanks or more.
fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut blanks = 2;
    for (at, sign) in line.chars().enumerate() {
        if sign.is_whitespace() {
            blanks += 1;
            continue;
        }
        match pieces.last_mut().filter(|_| blanks < 2) {
            Some((_, piece)) => {
                piece.extend(core::iter::repeat_n(' ', blanks));
                piece.push(sign);
            }
            None => pieces.push((at, sign.to_string())),
        }
        blanks = 0;
    }
    pieces
}

/// The cells of a line: in order where there is one for each column, else under the column that starts
/// nearest.
fn placed(pieces: Vec<Piece>, starts: &[usize]) -> Vec<Cell> {
    let is_whole = pieces.len() >= starts.len() || pieces.len() < 2;
    let nearest: Vec<usize> = pieces
        .iter()
        .map(|(at, _)| {
            let columns = 0..starts.len();
            columns.min_by_key(|&column| starts[column].abs_diff(*at)).unwrap_or(0)
        })
        .collect();
    if is_whole || !nearest.is_sorted_by(|one, next| one < next) {
        return pieces.into_iter().map(|(_, piece)| Cell::of(&piece)).collect();
    }
    let mut cells = vec![Cell::default(); starts.len()];
    for ((_, piece), column) in pieces.into_iter().zip(nearest) {
        cells[column] = Cell::of(&piece);
    }
    cells
}
