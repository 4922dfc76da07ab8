//! A first column that only counts or numbers the lines.

use super::axis::Sort;
use super::table::is_merged;
use super::titles::LEVELS;
use crate::grid::{Cell, Line};
use crate::value::number::latin;
use crate::words::{Word, plain};

/// What stands over numbers that count.
const NAMES: &str = "no|nr|n°|nº|n.º|№|num|núm|number|id|index|rank|pos|position no|unnamed: 0|sr no|sr. no|s no|s. no|s.no|\
                     s/n|sn|sl no|sl. no|serial no|serial number|item no|lfd. nr|lfd nr|lfd|lp|l.p|п/п|№ п/п|\
                     nummer|numéro|número|numero|序号|序號|番号|번호|순번|م|क्रमांक|क्र.सं|क्र. सं";

/// Leaves the column out, and says so.
pub(super) fn drop(lines: &mut [Line], columns: &mut Vec<usize>) -> Option<String> {
    if columns.len() < 3 {
        return None;
    }
    let head = lines.first()?.cells[0].text.clone();
    let bare = plain(&head);
    let is_named = bare.is_empty() || NAMES.split('|').any(|name| name == bare);
    // `Criterion #` before `Criterion`.
    let of_next = |next: &str| bare == next || bare.strip_suffix(" no") == Some(next);
    let is_numbering = head.trim() == "#" || of_next(&plain(&lines[0].cells[1].text));
    let own = || lines[1..].iter().filter(|line| !is_merged(line));
    let texts: Vec<String> = own()
        .map(|line| line.cells[0].text.chars().map(latin).collect())
        .filter(|text: &String| !text.is_empty())
        .collect();
    let labelled = own().filter(|line| Sort::of(&line.cells[1].text) == Sort::Words).count();
    if texts.len() < 2 || texts.len() * 2 < own().count() || labelled < texts.len() {
        return None;
    }
    // Tier 1 and tier 2 are no mere lines.
    let is_known = Word::of(&head).is_some() || LEVELS.contains(&bare.as_str());
    let counts = is_count(&texts) && (is_named || !is_known);
    let numbers = is_numbering && texts.iter().all(|text| is_code(text));
    if !counts && !numbers {
        return None;
    }
    for line in lines.iter_mut() {
        let first = line.cells.remove(0);
        // A heading over lines stands in the first column that is left.
        if line.cells.iter().all(Cell::is_empty) {
            line.cells[0] = first;
        }
    }
    columns.remove(0);
    let which = if counts {
        "counts the lines".to_owned()
    } else {
        format!("numbers the lines, as {} does,", texts[0])
    };
    Some(format!("column A (“{head}”) only {which} and was left out"))
}

/// Whether they count from 0 or 1, perhaps more than once.
fn is_count(texts: &[String]) -> bool {
    let figure =
        |text: &String| text.trim_start_matches('#').trim_end_matches(['.', ')']).parse().ok();
    let figures: Option<Vec<u32>> = texts.iter().map(figure).collect();
    figures.is_some_and(|figures| {
        figures[0] <= 1
            && figures.windows(2).all(|pair| pair[1] == pair[0] + 1 || pair[1] == figures[0])
    })
}

/// Whether a text is a number such as `1.2`, `A1` or `C-03`.
fn is_code(text: &str) -> bool {
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    let rest = text.get(letters..).unwrap_or_default();
    letters <= 2
        && text.len() <= 6
        && rest.contains(|sign: char| sign.is_ascii_digit())
        && rest.bytes().all(|sign| sign.is_ascii_digit() || b".-)".contains(&sign))
}
