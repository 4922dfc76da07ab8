//! `score`: recorded answers in, a result a line out.

use csv::{ReaderBuilder, StringRecord, Trim};
use serde::Serialize;

use super::{Output, check};
use crate::app::quiz::verdict_name;
use crate::domain::pack::{Audience, ItemId, Pack, RoleId};
use crate::domain::quiz::{Agreement, Length, Next, Quiz, Response, Responses};

struct Request<'a> {
    pack: Option<&'a str>,
    roles: Option<&'a str>,
    audience: Audience,
    length: Length,
    most: usize,
    answers: &'a str,
}

/// The result of a respondent.
#[derive(Serialize)]
struct Scored<'a> {
    ranking: Vec<Ranked<'a>>,
    verdict: &'static str,
    asked: Vec<&'a str>,
}

#[derive(Serialize)]
struct Ranked<'a> {
    role: &'a str,
    fit: f64,
    probability: f64,
}

pub(super) fn score(options: &[&str]) -> Output {
    let scored = match request(options) {
        Ok(request) => scores(&request),
        Err(how) => return Output::misused(&how),
    };
    match scored {
        Ok(out) => Output::said(out),
        Err(refusal) => refusal,
    }
}

fn request<'a>(mut options: &[&'a str]) -> Result<Request<'a>, String> {
    let mut request = Request {
        pack: None,
        roles: None,
        audience: Audience::Individual,
        length: Length::Adaptive,
        most: usize::MAX,
        answers: "",
    };
    while let [option, value, rest @ ..] = options {
        match (*option, *value) {
            ("--pack", file) => request.pack = Some(file),
            ("--roles", slugs) => request.roles = Some(slugs),
            ("--audience", "individual") => request.audience = Audience::Individual,
            ("--audience", "organization") => request.audience = Audience::Organization,
            ("--length", "adaptive") => request.length = Length::Adaptive,
            ("--length", "full") => request.length = Length::Full,
            ("--max-items", count) => {
                request.most = count.parse().map_err(|_| format!("`--max-items {count}`"))?;
            }
            (option, value) => return Err(format!("`{option} {value}`")),
        }
        options = rest;
    }
    match options {
        [file] if !file.starts_with("--") => Ok(Request { answers: file, ..request }),
        [other] => Err(format!("`{other}` without a value")),
        _ => Err("`score` without a file of answers".into()),
    }
}

fn scores(request: &Request) -> Result<String, Output> {
    let pack = match request.pack {
        Some(file) => check::pack(file)?,
        None => Pack::bundled(),
    };
    let roles = roles(&pack, request.roles).map_err(Output::refused)?;
    let Some(quiz) = Quiz::new(&pack, &roles, request.audience) else {
        let lacking = "no quiz: it takes two roles with targets, and items for that audience\n";
        return Err(Output::refused(lacking.into()));
    };
    let text = check::read(request.answers)?;
    let mut out = String::new();
    for answers in read(&text, &pack, &quiz).map_err(|problem| Output::refused(problem + "\n"))? {
        let responses = replay(&quiz, request, &answers);
        let line = serde_json::to_string(&scored(&pack, &quiz, &responses));
        out += &line.map_err(|error| Output::refused(error.to_string()))?;
        out.push('\n');
    }
    Ok(out)
}

fn roles(pack: &Pack, slugs: Option<&str>) -> Result<Vec<RoleId>, String> {
    let Some(slugs) = slugs else { return Ok(RoleId::all(pack).collect()) };
    let known = |slug| pack.role_by_slug(slug).ok_or(format!("there is no role `{slug}`\n"));
    slugs.split_whitespace().map(known).collect()
}

/// What each respondent answered, by the items that the first line names.
fn read(text: &str, pack: &Pack, quiz: &Quiz) -> Result<Vec<Vec<(ItemId, Agreement)>>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut table =
        ReaderBuilder::new().flexible(true).trim(Trim::All).from_reader(text.as_bytes());
    let head = table.headers().map_err(|error| error.to_string())?.clone();
    let item = |name: &str| quiz.items().find(|&item| pack[item].id == name);
    let columns: Vec<Option<ItemId>> = head.iter().map(item).collect();
    if columns.iter().all(Option::is_none) {
        let example = quiz.items().next().map_or("", |item| &pack[item].id);
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
                let (line, id) = (line(), &pack[item].id);
                format!("line {line}, {id}: `{cell}` is not 1 to 5, nor empty for a skipped item")
            })?;
            answers.push((item, agreement));
        }
        respondents.push(answers);
    }
    Ok(respondents)
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
fn replay(quiz: &Quiz, request: &Request, recorded: &[(ItemId, Agreement)]) -> Responses {
    let mut responses = Responses::default();
    while let Next::Ask(item) = quiz.next(&responses, request.length) {
        if responses.given().count() >= request.most {
            break;
        }
        let answer = recorded.iter().find(|(id, _)| *id == item);
        let response = answer.map_or(Response::Skipped, |(_, given)| Response::Given(*given));
        responses.set(item, response);
    }
    responses
}

fn scored<'a>(pack: &'a Pack, quiz: &Quiz, responses: &Responses) -> Scored<'a> {
    let outcome = quiz.result(responses);
    let ranking = outcome.ranking.iter().map(|fit| Ranked {
        role: &pack[fit.role].slug,
        fit: fit.fit,
        probability: fit.probability,
    });
    Scored {
        ranking: ranking.collect(),
        verdict: verdict_name(&outcome.verdict),
        asked: responses.given().map(|(item, _)| pack[item].id.as_str()).collect(),
    }
}
