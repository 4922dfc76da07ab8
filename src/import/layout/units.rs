//! Lines and columns that say in which units the figures beside them are.

use super::axis::Axis;
use super::rows::corner;
use super::table::with_unit;
use crate::grid::{Cell, Line};
use crate::value::label::unit_words;
use crate::words::Word;

/// Takes the line of units out that stands right below or above the headings of a table whose roles are its
/// lines, and puts each behind its heading, as in `Pay (USD/year)`; what there is to say of it.
pub(super) fn join(lines: &mut Vec<Line>, axis: Axis) -> Option<String> {
    let units = Units::out_of(lines).filter(|_| axis == Axis::Rows)?;
    for (head, unit) in lines[0].cells.iter_mut().zip(&units.cells) {
        if !unit.is_empty() && !Word::Unit.is(&unit.text) {
            head.text = with_unit(&head.text, &unit.text);
        }
    }
    Some(format!(
        "row {} was taken for the units of the columns, which stand behind their headings now",
        units.at
    ))
}

/// So many lines tell where the roles are.
const SAMPLE: usize = 300;

/// The first lines without their line of units, when there is one.
pub(super) fn without(lines: &[Line]) -> Vec<Line> {
    let mut lines: Vec<Line> = lines.iter().take(SAMPLE).cloned().collect();
    Units::out_of(&mut lines);
    lines
}

struct Units;

impl Units {
    fn out_of(lines: &mut Vec<Line>) -> Option<Line> {
        if lines.len() < 4 {
            return None;
        }
        let names_itself = |line: &Line| Word::Unit.is(&line.cells[0].text);
        let title = corner(lines, Axis::Rows);
        let below = &lines[1].cells[title];
        let is_below =
            (below.is_empty() || Word::Unit.is(&below.text)) && says_units(&lines[1].cells, title);
        if is_below {
            return Some(lines.remove(1));
        }
        // Above the headings it has to say what it is.
        let is_above = names_itself(&lines[0])
            && says_units(&lines[0].cells, 0)
            && lines[1].cells.iter().all(|cell| !cell.is_empty());
        is_above.then(|| {
            let units = lines.remove(0);
            lines[0].is_head = true;
            units
        })
    }
}

/// Whether all cells but that one are units or empty, and one at least is no mere word.
fn says_units(cells: &[Cell], title: usize) -> bool {
    let own =
        cells.iter().enumerate().filter(|(column, cell)| *column != title && !cell.is_empty());
    let texts: Vec<&str> = own.map(|(_, cell)| cell.text.as_str()).collect();
    let counts: Option<Vec<usize>> = texts.iter().map(|text| unit_words(text)).collect();
    counts.is_some_and(|counts| counts.iter().any(|count| *count > 0))
}
