//! Which occupations are meant: by their codes, or by their titles.

use std::collections::BTreeMap;

use rolefit_domain::nearest::nearest;

use super::sheet::{CODE, Sheet};
use super::titles::Titles;

/// An occupation of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Occupation {
    pub(super) code: String,
    pub(super) title: String,
    pub(super) description: String,
}

/// All occupations, by their codes.
pub(super) fn all(sheet: &Sheet) -> Result<BTreeMap<String, Occupation>, String> {
    let rows = sheet.rows([CODE, "Title", "Description"], |_| true)?;
    Ok(rows
        .map(|[code, title, description]| {
            let occupation = Occupation {
                code: code.into(),
                title: title.into(),
                description: description.into(),
            };
            (code.to_owned(), occupation)
        })
        .collect())
}

/// The occupations that a list names: codes between blanks, or titles between semicolons. What had to be
/// chosen is said in `notes`.
pub(super) fn named(
    list: &str,
    known: &BTreeMap<String, Occupation>,
    titles: &Titles,
    notes: &mut Vec<String>,
) -> Result<Vec<Occupation>, String> {
    let mut found: Vec<Occupation> = Vec::new();
    let mut problems = Vec::new();
    for name in names(list, known) {
        match one(&name, known, titles, notes) {
            Ok(occupation) if !found.contains(&occupation) => found.push(occupation),
            Ok(_) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    if found.len() < 2 {
        return Err("name two occupations or more, as codes (\"29-1141.00 29-1071.00\") or titles with \";\" between".into());
    }
    Ok(found)
}

fn names(list: &str, known: &BTreeMap<String, Occupation>) -> Vec<String> {
    let is_title =
        |text: &str| known.values().any(|one| one.title.eq_ignore_ascii_case(text.trim()));
    let words: Vec<&str> =
        list.split([' ', ',', ';', '\n']).filter(|word| !word.is_empty()).collect();
    let parts: Vec<&str> = if words.iter().all(|word| is_code(word)) {
        words
    } else if list.contains([';', '\n']) || is_title(list) {
        list.split([';', '\n']).collect()
    } else {
        list.split(',').collect()
    };
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn is_code(word: &str) -> bool {
    word.len() >= 7
        && word.as_bytes()[2] == b'-'
        && word.bytes().all(|sign| sign.is_ascii_digit() || b"-.".contains(&sign))
}

fn one(
    name: &str,
    known: &BTreeMap<String, Occupation>,
    titles: &Titles,
    notes: &mut Vec<String>,
) -> Result<Occupation, String> {
    if is_code(name) {
        let full = if name.len() == 7 { format!("{name}.00") } else { name.to_owned() };
        return known.get(&full).cloned().ok_or_else(|| {
            let near =
                nearest(&full, known.keys().map(String::as_str)).and_then(|code| known.get(code));
            let near =
                near.map_or(String::new(), |one| format!(", perhaps {} ({})", one.code, one.title));
            format!("there is no occupation {full}{near}")
        });
    }
    let lower = name.to_lowercase();
    let titled = known.values().find(|one| {
        let title = one.title.to_lowercase();
        title == lower || title == format!("{lower}s")
    });
    if let Some(titled) = titled {
        return Ok(titled.clone());
    }
    let called = titles.short.get(&lower).or_else(|| titles.others.get(&lower));
    let called: Vec<&Occupation> =
        called.into_iter().flatten().filter_map(|code| known.get(code)).collect();
    if let [first, others @ ..] = called.as_slice() {
        let also: Vec<String> =
            others.iter().map(|one| format!("{} ({})", one.title, one.code)).collect();
        if !also.is_empty() {
            let (title, code, also) = (&first.title, &first.code, also.join(", "));
            notes.push(format!(
                "“{name}” was taken for {title} ({code}); it is also another title of {also}"
            ));
        }
        return Ok((*first).clone());
    }
    let near: Vec<String> = near(&lower, known, &titles.others)
        .iter()
        .map(|one| format!("{} ({})", one.title, one.code))
        .collect();
    let near =
        if near.is_empty() { String::new() } else { format!("; perhaps {}", near.join(", ")) };
    Err(format!("there is no occupation called “{name}”{near}"))
}

/// Occupations whose titles, or other titles, are near to a name or hold its words.
fn near<'a>(
    name: &str,
    known: &'a BTreeMap<String, Occupation>,
    aliases: &BTreeMap<String, Vec<String>>,
) -> Vec<&'a Occupation> {
    let titles: Vec<(String, &Occupation)> =
        known.values().map(|one| (one.title.to_lowercase(), one)).collect();
    let close = nearest(name, titles.iter().map(|(title, _)| title.as_str()));
    let other = nearest(name, aliases.keys().map(String::as_str))
        .and_then(|alias| known.get(aliases.get(alias)?.first()?));
    let mut found: Vec<&Occupation> = titles
        .iter()
        .filter(|(title, _)| Some(title.as_str()) == close)
        .map(|(_, one)| *one)
        .collect();
    found.extend(other);
    let words: Vec<&str> = name.split(' ').filter(|word| word.len() > 3).collect();
    let holds = |title: &str| words.iter().any(|word| title.contains(word.trim_end_matches('s')));
    found.extend(titles.iter().filter(|(title, _)| holds(title)).map(|(_, one)| *one));
    let mut seen: Vec<&Occupation> = Vec::new();
    for one in found {
        if !seen.contains(&one) && seen.len() < 5 {
            seen.push(one);
        }
    }
    seen
}
