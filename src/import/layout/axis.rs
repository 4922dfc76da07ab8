//! Whether the roles of a table are its columns or its rows.

use core::fmt;

use serde::Deserialize;

use crate::grid::Line;
use crate::jobs::names_a_job;
use crate::words::Word;

/// Where the roles stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Axis {
    /// A role a column.
    Columns,
    /// A role a row.
    Rows,
}

impl Axis {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Columns => Self::Rows,
            Self::Rows => Self::Columns,
        }
    }
}

impl fmt::Display for Axis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Columns => "columns",
            Self::Rows => "rows",
        })
    }
}

/// So many lines and columns are looked at.
const SAMPLE: usize = 200;

/// Finds the axis, and says by what; `named` is the column that would name the rows.
pub(super) fn find(lines: &[Line], named: usize) -> (Axis, String) {
    let heads: Vec<&str> =
        lines[0].cells.iter().skip(named + 1).take(SAMPLE).map(|cell| cell.text.as_str()).collect();
    let labels: Vec<&str> =
        lines[1..].iter().take(SAMPLE).map(|line| line.cells[named].text.as_str()).collect();
    let share = |texts: &[&str], is: &dyn Fn(&str) -> bool| {
        let full: Vec<&&str> = texts.iter().filter(|text| !text.is_empty()).collect();
        let count = full.iter().filter(|text| is(text)).count();
        if full.is_empty() { 0.0 } else { count as f64 / full.len() as f64 }
    };
    let is_aspect =
        |text: &str| Word::of(text).is_some_and(|word| word != Word::Role) && !names_a_job(text);
    let mut grounds: Vec<(f64, &str)> = Vec::new();
    let corner = lines[0].cells[0].text.as_str();
    match Word::of_corner(corner) {
        Some(Word::Aspect) => grounds.push((2.0, "what stands in the corner")),
        Some(_) => grounds.push((-1.5, "what stands in the corner")),
        None => {}
    }
    if heads.iter().take(2).any(|head| Word::Role.is(head)) {
        grounds.push((-4.0, "a column that is called as roles are"));
    }
    grounds.push((3.0 * share(&labels, &is_aspect), "what the rows are called"));
    grounds.push((-3.0 * share(&heads, &is_aspect), "what the columns are called"));
    grounds.push((2.5 * share(&heads, &names_a_job), "job titles in the first row"));
    grounds.push((-2.5 * share(&labels, &names_a_job), "job titles in the first column"));
    grounds.push((2.0 * evenness(lines), "where cells of one sort stand"));
    let sum: f64 = grounds.iter().map(|(points, _)| points).sum();
    let axis = if sum >= -0.01 { Axis::Columns } else { Axis::Rows };
    let sign = if axis == Axis::Columns { 1.0 } else { -1.0 };
    grounds.retain(|(points, _)| points * sign > 0.3);
    grounds.sort_by(|(one, _), (other, _)| (other * sign).total_cmp(&(one * sign)));
    let said: Vec<&str> = grounds.iter().take(2).map(|&(_, words)| words).collect();
    let said = if said.is_empty() || sum.abs() < 0.3 {
        "nothing tells it, so this is a guess".to_owned()
    } else {
        format!("by {}", said.join(" and "))
    };
    (axis, said)
}

/// From -1, where cells of one column are of one sort, to 1, where those of one row are.
fn evenness(lines: &[Line]) -> f64 {
    let lines: Vec<&Line> = lines.iter().skip(1).take(SAMPLE).collect();
    let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0).min(SAMPLE);
    let sort = |line: &Line, column: usize| {
        line.cells.get(column).map_or(Sort::Nothing, |cell| Sort::of(&cell.text))
    };
    let rows =
        lines.iter().map(|line| (1..width).map(|column| sort(line, column)).collect::<Vec<_>>());
    let columns =
        (1..width).map(|column| lines.iter().map(|line| sort(line, column)).collect::<Vec<_>>());
    let (Some(rows), Some(columns)) = (one_sort(rows), one_sort(columns)) else { return 0.0 };
    rows - columns
}

/// How far the lines that have figures are of one sort.
fn one_sort(lines: impl Iterator<Item = Vec<Sort>>) -> Option<f64> {
    let mut shares = Vec::new();
    for line in lines {
        let known_sorts: Vec<Sort> =
            line.into_iter().filter(|sort| *sort != Sort::Nothing).collect();
        let figures = known_sorts.iter().filter(|sort| **sort != Sort::Words).count();
        if figures == 0 || known_sorts.len() < 2 {
            continue;
        }
        let most = [Sort::Money, Sort::Share, Sort::Figure]
            .into_iter()
            .map(|sort| known_sorts.iter().filter(|one| **one == sort).count())
            .max()
            .unwrap_or(0);
        shares.push(most as f64 / known_sorts.len() as f64);
    }
    (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / shares.len() as f64)
}

/// What a cell looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Nothing,
    Money,
    Share,
    Figure,
    Words,
}

impl Sort {
    pub(super) fn of(text: &str) -> Self {
        let digits = text.chars().filter(|sign| sign.is_numeric()).count();
        let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
        if text.is_empty() {
            Self::Nothing
        } else if digits == 0 || letters > 25 {
            Self::Words
        } else if text.contains(['$', '€', '£', '¥', '₹', '₩', '円', '元']) {
            Self::Money
        } else if text.contains(['%', '٪', '％']) {
            Self::Share
        } else if letters <= digits {
            Self::Figure
        } else {
            Self::Words
        }
    }
}
