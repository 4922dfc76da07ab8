//! Lines without a heading: those that go on from the line above, and those that stand for themselves.

use super::axis::Sort;
use super::table::Row;
use crate::grid::{Cell, Line};

/// What a line without a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GoesOn {
    /// More of the row above.
    Yes,
    /// Figures as the row above has them, which has its own already.
    AsFigures,
    /// Figures under something else.
    No,
}

/// Whether a line without a label goes on from the line above: not where its cells are figures, for
/// which the row above has no room or no use.
pub(super) fn goes_on(above: &[Cell], cells: &[Cell]) -> GoesOn {
    let sorts = |cells: &[Cell]| -> Vec<Sort> {
        let sorts = cells.iter().map(|cell| Sort::of(&cell.text));
        sorts.filter(|sort| *sort != Sort::Nothing).collect()
    };
    let most = |sorts: &[Sort]| {
        [Sort::Money, Sort::Share, Sort::Figure]
            .into_iter()
            .find(|sort| sorts.iter().filter(|one| *one == sort).count() * 2 > sorts.len())
    };
    // The lines of a list in the widget's copies name their sources, such as `[1]`.
    let is_marked = |cell: &Cell| cell.text.ends_with(']');
    let (own, before) = (sorts(cells), sorts(above));
    if own.len() < 2 || cells.iter().chain(above).any(is_marked) {
        return GoesOn::Yes;
    }
    match (most(&own), most(&before)) {
        (None, _) => GoesOn::Yes,
        (Some(one), Some(other)) if one == other => GoesOn::AsFigures,
        (Some(_), _) => GoesOn::No,
    }
}

/// Whether a line without a title tells of a role of its own: all its cells are full, as those above
/// are, most of both are figures, and none says the same.
pub(super) fn is_role(above: &[&Cell], cells: &[&Cell]) -> bool {
    let is_figure =
        |cell: &Cell| matches!(Sort::of(&cell.text), Sort::Money | Sort::Share | Sort::Figure);
    let pairs = || above.iter().zip(cells);
    let figures = pairs().filter(|(one, other)| is_figure(one) && is_figure(other)).count();
    cells.len() >= 2
        && figures * 2 > cells.len()
        && pairs().all(|(one, other)| !one.is_empty() && !other.is_empty() && one != other)
}

/// The label of figures that stand below those of a row: `Pay (2)`, before what is asked of the kind.
pub(super) fn next_label(row: &Row) -> String {
    let (label, asked) = match row.label.rfind('[') {
        Some(at) if row.label.ends_with(']') => row.label.split_at(at),
        Some(_) | None => (row.label.as_str(), ""),
    };
    let label = label.trim_end();
    let numbered = label.strip_suffix(')').and_then(|label| label.rsplit_once(" ("));
    let numbered = numbered.and_then(|(base, count)| Some((base, count.parse::<usize>().ok()?)));
    let (base, count) = numbered.unwrap_or((label, 1));
    format!("{base} ({}) {asked}", count + 1).trim_end().to_owned()
}

/// What became of the lines without a heading, to be said.
#[derive(Debug, Default)]
pub(super) struct Unnamed {
    /// The first and the last line that go on in another, that one, and its heading.
    joined: Vec<(usize, usize, usize, String)>,
    alone: Vec<(usize, String)>,
}

impl Unnamed {
    /// A line goes on in another one of this heading.
    pub(super) fn goes_on(&mut self, at: usize, above: usize, heading: &str) {
        match self.joined.last_mut().filter(|(_, _, known, _)| *known == above) {
            Some((_, last, ..)) => *last = at,
            None => self.joined.push((at, at, above, heading.to_owned())),
        }
    }

    /// A line is a row of its own, and is called so.
    pub(super) fn stands(&mut self, at: usize, label: &str) {
        self.alone.push((at, label.to_owned()));
    }

    /// What there is to say; `heading` is what the lines lack.
    pub(super) fn said(self, heading: &str) -> Option<String> {
        let joined = self.joined.iter().map(|(first, last, above, name)| {
            let lines = if first == last {
                format!("row {first} goes")
            } else {
                format!("rows {first} to {last} go")
            };
            format!("{lines} on in row {above} (“{name}”)")
        });
        let alone = self
            .alone
            .iter()
            .map(|(at, label)| format!("row {at} has figures of its own and is called “{label}”"));
        let all: Vec<String> = joined.chain(alone).collect();
        (!all.is_empty())
            .then(|| format!("without a {heading}: {}; write one to say otherwise", all.join(", ")))
    }
}

/// The lines with what stands before their titles once for several of them, as merged cells do, in each.
pub(super) fn filled_down(lines: &[Line], title: usize) -> Vec<Line> {
    let mut lines = lines.to_vec();
    for column in 0..title {
        for at in 2..lines.len() {
            if lines[at].cells[column].is_empty() && !lines[at].cells[title].is_empty() {
                lines[at].cells[column] = lines[at - 1].cells[column].clone();
            }
        }
    }
    lines
}
