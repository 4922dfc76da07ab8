//! The titles of roles that stand below each other.

use super::going_on::is_role;
use crate::grid::{Cell, Line};
use crate::words::{Word, plain};

/// What stands over words that tell apart the roles of one name.
pub(super) const LEVELS: [&str; 22] = [
    "level",
    "levels",
    "job level",
    "career level",
    "experience level",
    "seniority",
    "grade",
    "band",
    "stage",
    "tier",
    "rank",
    "stufe",
    "karrierestufe",
    "erfahrungsstufe",
    "ebene",
    "nivel",
    "antigüedad",
    "niveau",
    "livello",
    "nível",
    "المستوى",
    "الدرجة",
];

/// The column of titles: the one that says so, else the first whose cells are words of their own.
pub(super) fn title_column(lines: &[Line]) -> usize {
    let head = &lines[0].cells;
    if let Some(named) = head.iter().position(|cell| Word::Role.is(&cell.text)) {
        return named;
    }
    let is_own = |&column: &usize| {
        let mut texts: Vec<&str> =
            lines[1..].iter().map(|line| line.cells[column].text.as_str()).collect();
        let words = texts.iter().filter(|text| text.chars().any(char::is_alphabetic)).count();
        let count = texts.len();
        texts.sort_unstable();
        texts.dedup();
        words * 10 >= count * 9 && texts.len() * 10 >= count * 8
    };
    (0..head.len().min(4)).find(is_own).unwrap_or(0)
}

/// Whether a line without a title tells of a role of its own.
pub(super) fn is_own(lines: &[Line], title: usize, above: &Line, line: &Line) -> bool {
    let others = |line: &Line| -> Vec<Cell> {
        let cells = line.cells.iter().enumerate().filter(|(column, _)| *column != title);
        cells.map(|(_, cell)| cell.clone()).collect()
    };
    let (above, own) = (others(above), others(line));
    let (above, own): (Vec<&Cell>, Vec<&Cell>) = (above.iter().collect(), own.iter().collect());
    let head = &lines[0].cells;
    let heads = head.iter().enumerate().filter(|(column, _)| *column != title);
    let tells = heads.zip(above.iter().zip(&own)).any(|((_, head), (above, own))| {
        LEVELS.contains(&plain(&head.text).as_str()) && above != own
    });
    is_role(&above, &own) || tells && above.iter().chain(&own).all(|cell| !cell.is_empty())
}

/// Writes a title that stands once for several roles, as merged cells do, into each of their lines, with
/// what tells them apart: `Nurse, Mid` and `Nurse, Senior`. What there is to say of it.
pub(super) fn carry(lines: &mut [Line], title: usize) -> Option<String> {
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    for at in 1..lines.len() {
        if !lines[at].cells[title].is_empty() {
            blocks.push(vec![at]);
        } else if let Some(block) = blocks.last_mut()
            && let Some(above) = block.last()
            && is_own(lines, title, &lines[*above], &lines[at])
        {
            block.push(at);
        }
    }
    blocks.retain(|block| block.len() > 1);
    let column = (!blocks.is_empty()).then(|| telling(lines, title, &blocks)).flatten()?;
    let mut numbers = Vec::new();
    for block in blocks {
        let name = lines[block[0]].cells[title].clone();
        numbers.extend(block[1..].iter().map(|&at| lines[at].at.to_string()));
        for at in block {
            let text = format!("{}, {}", name.text, lines[at].cells[column].text);
            lines[at].cells[title] = Cell { text, ..name.clone() };
        }
    }
    Some(format!(
        "rows without a title go on with the one above, with “{}” behind it to tell them apart: {}",
        lines[0].cells[column].text,
        numbers.join(", ")
    ))
}

/// The column that tells apart the roles of one title: a level, or else words that several titles share.
fn telling(lines: &[Line], title: usize, blocks: &[Vec<usize>]) -> Option<usize> {
    let text = |at: usize, column: usize| lines[at].cells[column].text.as_str();
    let tells = |column: usize| {
        blocks.iter().all(|block| {
            let mut texts: Vec<&str> = block.iter().map(|&at| text(at, column)).collect();
            let is_short = |text: &&str| {
                text.chars().count() <= 40
                    && text.chars().any(char::is_alphabetic)
                    && !text.contains(['\n', '$', '€', '£', '%'])
            };
            let short = texts.iter().all(is_short);
            texts.sort_unstable();
            texts.dedup();
            short && texts.len() == block.len()
        })
    };
    let is_level = |column: usize| LEVELS.contains(&plain(&lines[0].cells[column].text).as_str());
    let is_shared = |column: usize| {
        let first: Vec<&str> = blocks[0].iter().map(|&at| text(at, column)).collect();
        blocks.len() > 1
            && blocks[1..]
                .iter()
                .all(|block| block.iter().any(|&at| first.contains(&text(at, column))))
    };
    let columns = || (0..lines[0].cells.len()).filter(|&column| column != title && tells(column));
    columns()
        .find(|&column| is_level(column))
        .or_else(|| columns().find(|&column| is_shared(column)))
}
