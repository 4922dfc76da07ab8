//! Sheets as CSV, one row a rating, out and in.
//!
//! A cell that a spreadsheet would take for a formula, and one that starts with an apostrophe, gets one
//! apostrophe before it; reading takes exactly one off.

use crate::csv;
use crate::format::{Format, MAX_BYTES, MAX_FILES};
use crate::kit::Kit;
use crate::reading::{Lines, cleaned};
use crate::scorecard::{Met, MustHave, Rating, Scorecard};

/// The columns, in order.
pub const COLUMNS: [&str; 12] = [
    "kit",
    "role",
    "candidate",
    "interviewer",
    "stage",
    "competency",
    "weight",
    "question",
    "kind",
    "rating",
    "after",
    "note",
];

/// The kind of rows on must-haves: the question is the must-have, the note what was found of it.
const MUST: &str = "must";

/// What a spreadsheet would take for a formula, or for an apostrophe of ours.
const GUARDED: [char; 7] = ['=', '+', '-', '@', '\'', '\t', '\r'];

/// The sheets as CSV, with what each question weighs and asks about in the kit; a sheet without a rating
/// has a row of its own.
pub fn write(kit: &Kit, sheets: &[Scorecard]) -> String {
    let mut text = csv::line(COLUMNS.into_iter());
    for sheet in sheets {
        let names = [&sheet.kit, &sheet.role, &sheet.candidate, &sheet.interviewer, &sheet.stage];
        let mut row = |rest: [&str; 7]| {
            let cells = names.into_iter().map(String::as_str).chain(rest);
            let cells: Vec<String> = cells.map(guarded).collect();
            text += &csv::line(cells.iter().map(String::as_str));
        };
        if sheet.ratings.is_empty() && sheet.must.is_empty() {
            row([""; 7]);
        }
        for must in &sheet.must {
            row(["", "", &must.text, MUST, "", "", must.met.name()]);
        }
        for rating in &sheet.ratings {
            let competency = kit.competency(&rating.competency);
            let weight = competency.map(|one| one.weight.to_string()).unwrap_or_default();
            let question = competency
                .and_then(|one| one.questions.iter().find(|one| one.id == rating.question));
            let point =
                |point: Option<u8>| point.map(|point| point.to_string()).unwrap_or_default();
            row([
                &rating.competency,
                &weight,
                &rating.question,
                question.map_or("", |question| question.kind.name()),
                &point(rating.rating),
                &point(rating.after),
                &rating.note,
            ]);
        }
    }
    text
}

fn guarded(cell: &str) -> String {
    if cell.starts_with(GUARDED) { ["'", cell].concat() } else { cell.into() }
}

/// The sheets of a table, whose cells are parted by commas, semicolons or tabs, and what was passed over;
/// or all that is wrong, with its line.
pub fn read(text: &str) -> Result<(Vec<Scorecard>, Vec<String>), Vec<String>> {
    if text.len() > MAX_BYTES {
        return Err(vec![format!("{} bytes, at most {MAX_BYTES}", text.len())]);
    }
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let count = |separator: char| head.matches(separator).count();
    let separators = [',', ';', '\t'].map(|separator| (count(separator), separator));
    let separator =
        separators.iter().rev().max_by_key(|(count, _)| *count).map_or(',', |one| one.1);
    let mut rows = csv::rows(text, separator).into_iter();
    let head = rows.next().map(|(_, cells)| cells).unwrap_or_default();
    let column = |name: &str| head.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
    let needed = ["kit", "candidate", "interviewer", "competency", "question", "rating"];
    let missing: Vec<String> = needed
        .into_iter()
        .filter(|name| column(name).is_none())
        .map(|name| format!("line 1: no column \"{name}\""))
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let extra = head
        .iter()
        .filter(|cell| COLUMNS.iter().all(|column| !cell.trim().eq_ignore_ascii_case(column)));
    let mut notices: Vec<String> =
        extra.map(|cell| format!("line 1: the column \"{cell}\" is passed over")).collect();
    notices.truncate(MAX_FILES);
    let columns = COLUMNS.map(column);
    let (mut sheets, mut problems) = (Vec::new(), Vec::new());
    for (line, cells) in rows {
        if cells.iter().any(|cell| !cell.trim().is_empty())
            && let Err(problem) = row(&cells, &columns, &mut sheets)
        {
            problems.push(format!("line {line}: {problem}"));
        }
    }
    if problems.is_empty() { Ok((sheets, notices)) } else { Err(problems) }
}

/// Takes a row into its sheet.
fn row(
    cells: &[String],
    columns: &[Option<usize>; 12],
    sheets: &mut Vec<Scorecard>,
) -> Result<(), String> {
    let cell = |name: &str, lines| {
        let index = COLUMNS.iter().position(|column| *column == name);
        let cell = index.and_then(|index| cells.get(columns[index]?));
        let cell = cell.map_or("", String::as_str);
        cleaned(cell.strip_prefix('\'').unwrap_or(cell), lines).0
    };
    let one = |name| cell(name, Lines::One);
    let point = |name: &'static str| match one(name).as_str() {
        "" => Ok(None),
        "1" => Ok(Some(1)),
        "2" => Ok(Some(2)),
        "3" => Ok(Some(3)),
        "4" => Ok(Some(4)),
        "5" => Ok(Some(5)),
        other => Err(format!(
            "{name}: found \"{other}\", expected 1, 2, 3, 4 or 5, or nothing where not enough was heard"
        )),
    };
    let sheet = Scorecard {
        format: Format::One,
        kit: one("kit"),
        role: one("role"),
        candidate: one("candidate"),
        interviewer: one("interviewer"),
        stage: one("stage"),
        sealed: true,
        must: Vec::new(),
        ratings: Vec::new(),
    };
    for (name, text) in [("candidate", &sheet.candidate), ("interviewer", &sheet.interviewer)] {
        if text.is_empty() {
            return Err(format!("{name}: found nothing, expected text that says something"));
        }
    }
    let (rating, after) = (point("rating")?, point("after")?);
    let (competency, question) = (one("competency"), one("question"));
    let note = cell("note", Lines::Several);
    let same = |other: &Scorecard| {
        other.names() == sheet.names() && (&other.kit, &other.role) == (&sheet.kit, &sheet.role)
    };
    let index = sheets.iter().position(same).unwrap_or(sheets.len());
    if index == sheets.len() {
        sheets.push(sheet);
    }
    let at = &mut sheets[index];
    if competency.is_empty() && one("kind") == MUST {
        let met = [Met::Yes, Met::No, Met::Unclear].into_iter().find(|met| met.name() == note);
        let Some(met) = met else {
            return Err(format!("note: found \"{note}\", expected yes, no or unclear"));
        };
        at.must.push(MustHave { text: question, met });
        return Ok(());
    }
    if competency.is_empty() && question.is_empty() {
        return Ok(());
    }
    if at
        .ratings
        .iter()
        .any(|other| (&other.competency, &other.question) == (&competency, &question))
    {
        return Err(format!("question: found a second rating of \"{question}\", expected one"));
    }
    at.ratings.push(Rating { competency, question, rating, after, note });
    Ok(())
}
