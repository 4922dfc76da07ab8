//! Cells that are merged over several columns or lines, as often as they are wide and high.

use super::parts::{Cell, Line, MAX_CELLS};

/// Wider cells say nothing of how wide a table is: pages write 99 columns or more for "all of them".
const WIDEST: usize = 20;

/// A cell, and how many columns and lines it is merged over.
pub(super) struct Merged {
    pub(super) cell: Cell,
    pub(super) columns: usize,
    pub(super) rows: usize,
}

impl Merged {
    /// An empty cell over so many columns and rows, as attributes have them.
    pub(super) fn over(columns: Option<String>, rows: Option<String>) -> Self {
        let span = |value: Option<String>, most: usize| {
            value.and_then(|span| span.trim().parse().ok()).unwrap_or(1).clamp(1, most)
        };
        Self { cell: Cell::default(), columns: span(columns, 1_000), rows: span(rows, 5_000) }
    }
}

/// A line of such cells.
pub(super) struct MergedLine {
    pub(super) at: usize,
    pub(super) is_head: bool,
    pub(super) cells: Vec<Merged>,
}

/// The lines with a cell for each column, counted in `count`; not all of them once there are more than
/// [`MAX_CELLS`].
pub(super) fn spread(mut merged: Vec<MergedLine>, count: &mut usize) -> Vec<Line> {
    narrow(&mut merged);
    let mut reaching: Vec<Option<(usize, Cell)>> = Vec::new();
    let mut lines = Vec::new();
    for MergedLine { at, is_head, cells } in merged {
        let mut line = Line { at, cells: Vec::new(), is_head };
        for Merged { cell, columns, rows } in cells {
            for _ in 0..columns {
                *count += fill(&mut reaching, &mut line) + 1;
                let column = line.cells.len();
                if rows > 1 {
                    reaching.resize(reaching.len().max(column + 1), None);
                    reaching[column] = Some((rows - 1, cell.clone()));
                }
                line.cells.push(cell.clone());
            }
            if *count > MAX_CELLS {
                return lines;
            }
        }
        *count += fill(&mut reaching, &mut line);
        lines.push(line);
    }
    lines
}

/// Makes cells of a line that is wider than all others no wider than these.
fn narrow(lines: &mut [MergedLine]) {
    let width = |cell: &Merged| if cell.columns > WIDEST { 1 } else { cell.columns };
    // How many columns more, or less, cells from above take in a line than in the one before.
    let mut steps = vec![0_isize; lines.len() + 1];
    for (at, line) in lines.iter().enumerate() {
        for cell in line.cells.iter().filter(|cell| cell.rows > 1) {
            let end = (at + cell.rows).min(lines.len());
            steps[(at + 1).min(end)] += width(cell).cast_signed();
            steps[end] -= width(cell).cast_signed();
        }
    }
    let mut reached = 0;
    let above: Vec<usize> = steps
        .iter()
        .map(|step| {
            reached += step;
            reached.unsigned_abs()
        })
        .collect();
    // A cell alone in its line is as wide as the author chose to write.
    let width = |(line, above): (&MergedLine, &usize)| match line.cells.as_slice() {
        [_] => above + 1,
        cells => above + cells.iter().map(width).sum::<usize>(),
    };
    let widths: Vec<usize> = lines.iter().zip(&above).map(width).collect();
    let mut sorted = widths.clone();
    sorted.sort_unstable_by(|one, other| other.cmp(one));
    for ((line, above), width) in lines.iter_mut().zip(above).zip(widths) {
        let others = if sorted.first() == Some(&width) { sorted.get(1) } else { sorted.first() };
        let others = others.copied().unwrap_or(0);
        let own: usize = line.cells.iter().map(|cell| cell.columns).sum();
        if own + above > others {
            let room = others.saturating_sub(above + line.cells.len() - 1).max(1);
            for cell in &mut line.cells {
                cell.columns = cell.columns.min(room);
            }
        }
    }
}

/// Puts in the cells that reach down from lines above; how many.
fn fill(reaching: &mut [Option<(usize, Cell)>], line: &mut Line) -> usize {
    let mut filled = 0;
    while let Some(slot) = reaching.get_mut(line.cells.len()) {
        let Some((rows, cell)) = slot else { break };
        // A heading stands beside its lines, as an empty one under it does elsewhere.
        let is_heading = line.cells.is_empty();
        line.cells.push(if is_heading { Cell::default() } else { cell.clone() });
        filled += 1;
        *rows -= 1;
        if *rows == 0 {
            *slot = None;
        }
    }
    filled
}
