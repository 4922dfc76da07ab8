//! Where tables, their lines and their cells begin and end.

use super::{Tables, lines};
use crate::grid::parts::{Grid, clean};
use crate::grid::reaching::{MergedLine, spread};

impl Tables {
    pub(super) fn begin_table(&mut self) {
        if let Some(grid) = self.grids.last_mut() {
            grid.below = lines(&core::mem::take(&mut self.below));
        }
        self.grid = Grid { caption: self.heading.1.take(), ..Grid::default() };
    }

    pub(super) fn next_line(&self) -> MergedLine {
        MergedLine { at: self.lines.len() + 1, is_head: self.is_head, cells: Vec::new() }
    }

    pub(super) fn end_cell(&mut self) {
        self.raised = None;
        self.points = 0;
        let Some(mut merged) = self.cell.take() else { return };
        let Some(line) = &mut self.line else { return };
        merged.cell.text = clean(&merged.cell.text);
        self.cells += 1;
        line.cells.push(merged);
    }

    pub(super) fn end_line(&mut self) {
        self.end_cell();
        self.lines.extend(self.line.take());
    }

    pub(super) fn end_table(&mut self) {
        self.end_line();
        self.grid.lines = spread(core::mem::take(&mut self.lines), &mut self.cells);
        self.depth = 0;
        self.is_head = false;
        self.caption = None;
        if !self.grid.lines.is_empty() {
            self.grids.push(core::mem::take(&mut self.grid));
        } else if let Some(last) = self.grids.last_mut() {
            last.below.extend(lines(&core::mem::take(&mut self.below)));
        }
    }
}
