//! The columns that name the rows: one, or one of headings before one of labels.

use super::axis::Sort;
use super::table::{aside, is_merged};
use crate::grid::{Cell, Line};
use crate::jobs::names_a_job;
use crate::words::{Word, plain};

/// What stands over labels that stand behind headings.
const OVER_LABELS: [&str; 22] = [
    "skill",
    "competency",
    "competence",
    "capability",
    "behavior",
    "behaviour",
    "expectation",
    "indicator",
    "element",
    "sub-category",
    "subcategory",
    "sub-area",
    "description",
    "name",
    "fähigkeit",
    "kompetenz",
    "bezeichnung",
    "habilidad",
    "competencia",
    "compétence",
    "المهارة",
    "الكفاءة",
];

/// Whether the first column holds headings over the rows that the second one names.
pub(super) fn has_groups(lines: &[Line]) -> bool {
    let head = &lines[0].cells;
    if head.len() < 4 {
        return false;
    }
    let (first, second) = (&head[0].text, &head[1].text);
    let named = Word::Group.is(first) || Word::Aspect.is(first);
    if named && (Word::Aspect.is(second) || second.is_empty()) {
        return true;
    }
    // Without such words: labels of their own beside headings that repeat, are left out or merged with them.
    let body: Vec<&Line> = lines[1..].iter().filter(|line| !is_merged(line)).collect();
    let labelled: Vec<&&Line> = body.iter().filter(|line| !line.cells[1].is_empty()).collect();
    let goes_on = body.windows(2).any(|pair| {
        let (above, own) = (&pair[0].cells[0], &pair[1].cells[0]);
        !pair[1].cells[1].is_empty() && (own.is_empty() || own == above)
    });
    let is_label = |line: &&&&Line| Sort::of(&line.cells[1].text) == Sort::Words;
    let labels = labelled.iter().filter(is_label).count();
    if !goes_on || labelled.len() * 2 < body.len() || labels * 10 < labelled.len() * 9 {
        return false;
    }
    if second.is_empty() || second == first {
        return true;
    }
    if Word::Role.is(second) || names_a_job(second) || aside(&head[1]).is_some() {
        return false;
    }
    let is_known = |line: &&&&Line| Word::of(&line.cells[1].text).is_some();
    let known = labelled.iter().filter(is_known).count();
    let over_labels = Word::of(second).is_some() || OVER_LABELS.contains(&plain(second).as_str());
    over_labels || known * 2 > body.len() || stands_before_figures(&labelled)
}

/// Whether there are lines of figures, more than one, whose second cell is none.
fn stands_before_figures(lines: &[&&Line]) -> bool {
    let is_figure =
        |cell: &Cell| matches!(Sort::of(&cell.text), Sort::Money | Sort::Share | Sort::Figure);
    let has_figures = |line: &&&&Line| {
        let cells = &line.cells[2..];
        cells.iter().filter(|cell| is_figure(cell)).count() * 2 > cells.len()
    };
    let figures: Vec<&&&Line> = lines.iter().filter(has_figures).collect();
    figures.len() > 1 && figures.iter().all(|line| !is_figure(&line.cells[1]))
}

/// The cell that names a row, and the heading that it stands under, into `group`, where the line writes one;
/// a cell that is merged over both columns names a row without a heading.
pub(super) fn label<'a>(line: &'a Line, has_groups: bool, group: &mut Option<String>) -> &'a Cell {
    let first = &line.cells[0];
    if !has_groups {
        return first;
    }
    let second = &line.cells[1];
    if first.is_empty() {
        second
    } else if second.is_empty() || first == second {
        *group = None;
        first
    } else {
        *group = Some(first.text.replace('\n', " "));
        second
    }
}
