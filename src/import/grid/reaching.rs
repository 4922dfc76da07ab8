//! Cells that reach down into lines to come.

use super::parts::{Cell, Line};

/// Puts in the cells that reach down from lines above; how many.
pub(super) fn fill(reaching: &mut [Option<(usize, Cell)>], line: &mut Line) -> usize {
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
