//! `score`: recorded answers in, a result a line out.

use std::path::PathBuf;

use clap::Args;
use csv::{ReaderBuilder, StringRecord, Trim};
use serde::Serialize;

use super::output::{Outcome, Output};
use super::{check, file, role};
use crate::app::attributes::Attributes;
use crate::app::events;
use crate::data;
use crate::domain::nearest::nearest;
use crate::domain::pack::{Pack, RoleId};
use crate::domain::quiz::{Agreement, ItemId, Length, Next, Quiz, Response, Responses};

#[derive(Args)]
pub(super) struct Score {
    /// A table whose first line names items; cells below are 1 to 5, or empty where skipped.
    #[arg(value_name = "ANSWERS.csv")]
    answers: PathBuf,
    /// The pack with the items; the bundled one when left out.
    #[arg(long, value_name = "PACK.json")]
    pack: Option<PathBuf>,
    /// Slugs of the roles in play, separated by spaces; when left out all that have targets,
    /// or, where none has, those with six duties or more.
    #[arg(long, value_name = "SLUGS")]
    roles: Option<String>,
    /// Who answered.
    #[arg(long, value_parser = ["individual", "organization"], default_value = "individual")]
    audience: String,
    /// Whether to stop when more answers would not change the result.
    #[arg(long, value_parser = ["adaptive", "full"], default_value = "adaptive")]
    length: String,
    /// Stops after so many answers.
    #[arg(long, value_name = "N")]
    max_items: Option<usize>,
}

/// The result of a respondent.
#[derive(Serialize)]
struct Scored<'a> {
    ranking: Vec<Ranked<'a>>,
    verdict: events::Verdict,
    asked: Vec<&'a str>,
    none: f64,
}

#[derive(Serialize)]
struct Ranked<'a> {
    role: &'a str,
    fit: f64,
    probability: f64,
}

impl Score {
    pub(super) fn run(&self) -> Outcome {
        let pack = match &self.pack {
            Some(file) => check::pack(file)?,
            None => data::bundled(),
        };
        let attributes = Attributes::read(&|name| match name {
            "roles" => self.roles.clone(),
            "audience" => Some(self.audience.clone()),
            "length" => Some(self.length.clone()),
            _ => None,
        });
        let roles: Result<Vec<RoleId>, String> = match &self.roles {
            Some(_) => role::by_slugs(&pack, &attributes.roles),
            None => Ok(Vec::new()),
        };
        let quiz = Quiz::new(&pack, &roles?, attributes.audience).ok_or(
            "no quiz: name two roles that have targets or duties, and an audience that has items",
        )?;
        // More than the widget's cap may be asked for.
        let length = match (attributes.length, self.max_items) {
            (Length::Adaptive, Some(most)) => Length::UpTo(most),
            (length, _) => length,
        };
        let (mut out, mut err) = (String::new(), String::new());
        let (respondents, doubts) = read(&file::text(&self.answers)?, &quiz)?;
        for doubt in doubts {
            err += &format!("{doubt}\n");
        }
        for answers in respondents {
            let responses = replay(&quiz, length, self.max_items.unwrap_or(usize::MAX), &answers);
            let line = serde_json::to_string(&scored(&pack, &quiz, &responses));
            out += &line.map_err(|error| error.to_string())?;
            out.push('\n');
        }
        Ok(Output { code: 0, out, err })
    }
}

/// What one respondent answered.
type Answers = Vec<(ItemId, Agreement)>;

/// What each respondent answered, by the items that the first line names; and which of the other columns
/// may be slips.
fn read(text: &str, quiz: &Quiz) -> Result<(Vec<Answers>, Vec<String>), String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut table =
        ReaderBuilder::new().flexible(true).trim(Trim::All).from_reader(text.as_bytes());
    let head = table.headers().map_err(|error| error.to_string())?.clone();
    let item = |name: &str| Some(quiz.items().iter().find(|item| item.name == name)?.id);
    let columns: Vec<Option<ItemId>> = head.iter().map(item).collect();
    for (index, column) in columns.iter().enumerate() {
        if column.is_some() && columns[..index].contains(column) {
            return Err(format!("line 1: `{}` stands there twice", &head[index]));
        }
    }
    if columns.iter().all(Option::is_none) {
        let example = quiz.items().first().map_or("", |item| &item.name);
        return Err(format!(
            "the first line names no item of the quiz; it is a list of item ids such as \
             `{example}`, separated by commas"
        ));
    }
    let mut respondents = Vec::new();
    for record in table.records() {
        let record = record.map_err(|error| error.to_string())?;
        if record.len() == 1 && record.as_slice().is_empty() {
            continue;
        }
        let line = || line(text, &record);
        if record.len() != head.len() {
            return Err(format!("line {}: {}", line(), ragged(&record, &head)));
        }
        let mut answers = Vec::new();
        for (cell, column) in record.iter().zip(&columns) {
            let Some(item) = column.filter(|_| !cell.is_empty()) else { continue };
            let agreement = cell.parse().ok().and_then(Agreement::new).ok_or_else(|| {
                let (line, id) = (line(), name(quiz, item));
                format!("line {line}, {id}: `{cell}` is not 1 to 5, nor empty for a skipped item")
            })?;
            answers.push((item, agreement));
        }
        respondents.push(answers);
    }
    if respondents.is_empty() {
        return Err("there are no answers below the first line".into());
    }
    let others = head.iter().zip(&columns).filter(|(_, column)| column.is_none());
    let doubts = others.filter_map(|(name, _)| {
        let meant = nearest(name, quiz.items().iter().map(|item| item.name.as_str()))?;
        Some(format!("line 1: no item is `{name}`, which was passed over; did you mean `{meant}`?"))
    });
    Ok((respondents, doubts.collect()))
}

/// The line on which a record starts, counted from 1; the reader counts from the blank lines before.
fn line(text: &str, record: &StringRecord) -> usize {
    let start = record.position().map_or(0, |at| at.byte() as usize);
    let rest = text[start..].trim_start_matches(['\r', '\n']);
    text[..text.len() - rest.len()].matches('\n').count() + 1
}

fn ragged(record: &StringRecord, head: &StringRecord) -> String {
    let (cells, columns) = (record.len(), head.len());
    let advice = match head.get(cells) {
        Some(name) => format!("there is none for `{name}`; an empty cell has its comma, too"),
        None => "a cell with a comma in it stands in quotes".into(),
    };
    format!("{cells} cells where the first line has {columns}; {advice}")
}

/// Asks as the widget would, answering from what was recorded; what was not is skipped.
fn replay(quiz: &Quiz, length: Length, most: usize, recorded: &[(ItemId, Agreement)]) -> Responses {
    let mut responses = Responses::default();
    while let Next::Ask(item) = quiz.next(&responses, length) {
        if responses.given().count() >= most {
            break;
        }
        let answer = recorded.iter().find(|(id, _)| *id == item);
        let response = answer.map_or(Response::Skipped, |(_, given)| Response::Given(*given));
        responses.set(item, response);
    }
    responses
}

fn name(quiz: &Quiz, item: ItemId) -> &str {
    quiz.item(item).map_or("", |item| &item.name)
}

fn scored<'a>(pack: &'a Pack, quiz: &'a Quiz, responses: &Responses) -> Scored<'a> {
    let outcome = quiz.result(responses);
    let ranking = outcome.ranking.iter().map(|fit| Ranked {
        role: &pack[fit.role].slug,
        fit: fit.fit,
        probability: fit.probability,
    });
    Scored {
        ranking: ranking.collect(),
        verdict: (&outcome.verdict).into(),
        asked: responses.given().map(|(item, _)| name(quiz, item)).collect(),
        none: outcome.none,
    }
}
