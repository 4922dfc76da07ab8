//! `score`: recorded answers in, a result a line out.

use std::fmt::Write;

use super::{Output, check};
use crate::app::events;
use crate::domain::pack::{Audience, ItemId, Pack, RoleId};
use crate::domain::quiz::{Agreement, Length, Next, Quiz, Response, Responses};
use crate::json::Json;

struct Request<'a> {
    pack: Option<&'a str>,
    roles: Option<&'a str>,
    audience: Audience,
    length: Length,
    most: usize,
    answers: &'a str,
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
        None => crate::data::bundled(),
    };
    let roles = roles(&pack, request.roles).map_err(Output::refused)?;
    let Some(quiz) = Quiz::new(&pack, &roles, request.audience) else {
        let lacking = "no quiz: it takes two roles with targets, and items for that audience\n";
        return Err(Output::refused(lacking.into()));
    };
    let text = check::read(request.answers)?;
    let mut lines = text.lines().enumerate();
    let head = lines.next().map_or("", |(_, line)| line.trim_start_matches('\u{feff}'));
    let columns: Vec<Option<ItemId>> =
        cells(head).map(|cell| quiz.items().find(|&item| pack[item].id == cell)).collect();
    if columns.iter().all(Option::is_none) {
        return Err(Output::refused("the first line names no item of the quiz\n".into()));
    }
    let mut out = String::new();
    for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let mut recorded = Vec::new();
        for (cell, item) in cells(line).zip(&columns) {
            let Some(item) = item else { continue };
            match cell.parse().ok().and_then(Agreement::new) {
                Some(agreement) => recorded.push((*item, agreement)),
                None if cell.is_empty() => {}
                None => {
                    let (line, id) = (number + 1, &pack[*item].id);
                    let problem = format!("line {line}, {id}: `{cell}` is not 1 to 5\n");
                    return Err(Output::refused(problem));
                }
            }
        }
        let responses = replay(&quiz, request, &recorded);
        let _ = writeln!(out, "{}", line_of(&pack, &quiz, &responses));
    }
    Ok(out)
}

fn roles(pack: &Pack, slugs: Option<&str>) -> Result<Vec<RoleId>, String> {
    let Some(slugs) = slugs else { return Ok(RoleId::all(pack).collect()) };
    let known = |slug| pack.role_by_slug(slug).ok_or(format!("there is no role `{slug}`\n"));
    slugs.split_whitespace().map(known).collect()
}

fn cells(line: &str) -> impl Iterator<Item = &str> {
    line.split(',').map(|cell| cell.trim().trim_matches('"').trim())
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

fn line_of(pack: &Pack, quiz: &Quiz, responses: &Responses) -> Json {
    let outcome = quiz.result(responses);
    let ranking = outcome.ranking.iter().map(|fit| {
        Json::object([
            ("role", pack[fit.role].slug.as_str().into()),
            ("fit", fit.fit.into()),
            ("probability", fit.probability.into()),
        ])
    });
    let verdict = events::Verdict::from(&outcome.verdict).name();
    let asked = responses.given().map(|(item, _)| Json::from(pack[item].id.as_str()));
    Json::object([
        ("ranking", ranking.collect()),
        ("verdict", verdict.into()),
        ("asked", asked.collect()),
    ])
}
