//! Pages that hold a comparison as the widget renders it.

use super::parts::Grid;

/// What is said of an element's content as a page's source has it, drawn for readers.
const RENDERED: &str = "this is a comparison as it is drawn, with its buttons and no table that can be taken from it: paste what its \
    “Copy or save” copies, or what `cargo rolefit table` or `cargo rolefit render --form light` prints";

/// The tables of a page; one that has the headings of the one before goes on with it, as behind “Full table”.
pub(super) fn joined(grids: Vec<Grid>, text: &str) -> Result<Vec<Grid>, String> {
    if grids.is_empty() && text.contains("shadowrootmode") {
        return Err(RENDERED.into());
    }
    let mut all: Vec<Grid> = Vec::new();
    for mut grid in grids {
        match all.last_mut() {
            Some(last) if last.lines[0].cells == grid.lines[0].cells && grid.lines[0].is_head => {
                let from = last.lines.len();
                grid.lines.remove(0);
                for line in &mut grid.lines {
                    line.at += from - 1;
                }
                last.lines.append(&mut grid.lines);
                last.below.append(&mut grid.below);
            }
            Some(_) | None => all.push(grid),
        }
    }
    Ok(all)
}
