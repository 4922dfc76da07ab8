//! Lists: by line breaks, bullets, semicolons, and, where a heading says that a list follows, commas.

use super::pictures;
use crate::words::{Word, plain};

/// By what a cell's parts are told from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// Line breaks.
    Lines,
    /// Bullets within a line.
    Bullets,
    /// Semicolons.
    Semicolons,
    /// Numbers in rising order within a line: `1. … 2. …`, `(1) … (2) …`.
    Numbers,
    /// Commas.
    Commas,
    /// Slashes with a blank at either side.
    Slashes,
}

const SEMICOLONS: [char; 3] = [';', '；', '؛'];

const BULLETS: [char; 12] = ['•', '·', '●', '▪', '◦', '‣', '○', '■', '►', '✓', '✔', '・'];

/// Yes and no, and what stands between.
const ANSWERS: &str = "none|keine|ninguno|ninguna|aucun|aucune|nessuno|nessuna|nenhum|geen|brak|yes|no|sometimes|usually|often|rarely|never|maybe|optional|required|not required|ja|nein|manchmal|meist|selten|\
                       sí|si|sì|a veces|oui|non|parfois|sim|não|às vezes|nee|soms|nej|nei|ibland|tak|nie|czasami|evet|hayır|да|нет|\
                       иногда|是|否|はい|いいえ|نعم|لا|כן|לא|हाँ|नहीं|kyllä|ei|ano|ne|igen|nem|da|nu";

/// How a cell lists things, when it does.
pub(crate) fn by(text: &str) -> Option<By> {
    if let Some(by) = plainly(text) {
        return Some(by);
    }
    let parts = outside(text, &[',', '，', '、', '،']);
    let short = parts.iter().all(|part| !part.is_empty() && part.chars().count() <= 60)
        && !parts.first().is_some_and(|first| answers(first));
    if parts.len() > 1 && short && !text.ends_with(['.', '。', '!']) {
        return Some(By::Commas);
    }
    let parts = self::parts(text, By::Slashes);
    let short = parts.iter().all(|part| part.chars().count() <= 40)
        && !parts.first().is_some_and(|first| answers(first))
        && parts.iter().all(|part| part.chars().any(char::is_alphabetic));
    (parts.len() > 1 && short).then_some(By::Slashes)
}

/// Whether a text is the yes or no of an answer that goes on behind a comma.
fn answers(text: &str) -> bool {
    let lower = text.to_lowercase();
    ANSWERS.split('|').any(|answer| answer == lower)
}

/// How a cell lists things, when it does so by signs that hardly part anything else.
pub(crate) fn plainly(text: &str) -> Option<By> {
    if text.contains('\n') && !is_wrapped(text) {
        return Some(By::Lines);
    }
    let bullets = text.matches(BULLETS).count();
    // One alone stands between two things, with a blank at either side.
    let is_between =
        |(before, after): (&str, &str)| before.ends_with(' ') && after.starts_with(' ');
    if bullets >= 2 || (bullets == 1 && text.split_once(BULLETS).is_some_and(is_between)) {
        return Some(By::Bullets);
    }
    if pictures::begin(text) && pictures::parts(text).len() > 1 {
        return Some(By::Bullets);
    }
    if outside(text, &SEMICOLONS).len() > 1 {
        return Some(By::Semicolons);
    }
    (numbered(text).len() > 1).then_some(By::Numbers)
}

/// Whether lines are those of one sentence: it begins with a capital, and no line after it does.
fn is_wrapped(text: &str) -> bool {
    let mut starts = text.lines().map(|line| line.chars().next());
    let is_first = starts.next().flatten().is_some_and(char::is_uppercase);
    is_first && starts.all(|start| start.is_some_and(char::is_lowercase))
}

/// Whether a row's label says that things are listed under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Called {
    /// It does not.
    No,
    /// What somebody does: a comma may stand within one duty.
    Duties,
    /// Things with short names, such as tools.
    Things,
}

impl Called {
    /// What a label calls for.
    pub(crate) fn by(label: &str) -> Self {
        if Word::Duties.is(label) {
            Self::Duties
        } else if Word::Listed.is(label)
            || plain(label).split(' ').any(|word| Word::Listed.is(word))
        {
            Self::Things
        } else {
            Self::No
        }
    }
}

/// The things that a cell lists in a row whose cells do it in the `usual` way most often: by its own
/// signs where they are plain; by commas only where the row's label calls for a list.
pub(crate) fn parts_in_row(text: &str, usual: By, called: Called) -> Vec<String> {
    let by_commas = |text: &str| {
        let all = parts(text, By::Commas);
        if all.first().is_some_and(|first| answers(first)) {
            return vec![text.to_owned()];
        }
        all.iter().map(|part| without_and(part).to_owned()).collect::<Vec<_>>()
    };
    match plainly(text) {
        Some(By::Lines) if usual == By::Commas => text.lines().flat_map(by_commas).collect(),
        Some(By::Lines) => parts(text, By::Lines).iter().flat_map(|line| within(line)).collect(),
        Some(by) => parts(text, by),
        None if usual == By::Commas => by_commas(text),
        None if by(text) == Some(By::Commas) => {
            let all = parts(text, By::Commas);
            // `Plan, build, and run services` is one duty.
            let is_phrase = all.len() < 3 || all.iter().any(|part| without_and(part) != part);
            match called {
                Called::Things => by_commas(text),
                Called::Duties if !is_phrase => all,
                Called::Duties | Called::No => parts(text, usual),
            }
        }
        None if called == Called::Things && by(text) == Some(By::Slashes) => {
            parts(text, By::Slashes)
        }
        None => parts(text, usual),
    }
}

/// What a line of a list lists itself, between semicolons: short things, or it is one.
fn within(line: &str) -> Vec<String> {
    let all = parts(line, By::Semicolons);
    let is_list = all.iter().all(|part| part.chars().count() <= 60);
    if is_list { all } else { vec![line.to_owned()] }
}

/// A thing without the word that joins it to those before.
fn without_and(part: &str) -> &str {
    let words = ["and ", "or ", "und ", "oder ", "et ", "ou ", "& "];
    words.iter().find_map(|word| part.strip_prefix(word)).unwrap_or(part)
}

/// The things that a cell lists.
pub(crate) fn parts(text: &str, by: By) -> Vec<String> {
    let parts: Vec<String> = match by {
        By::Lines => text.lines().map(str::to_owned).collect(),
        By::Bullets if pictures::begin(text) => pictures::parts(text),
        By::Bullets => text.split(BULLETS).map(str::to_owned).collect(),
        By::Semicolons => outside(text, &SEMICOLONS),
        By::Numbers => numbered(text),
        By::Commas => outside(text, &[',', '，', '、', '،']),
        By::Slashes => text.split(" / ").map(str::to_owned).collect(),
    };
    // A sign that parts things may end each of them as well.
    let ends = |part: &str| part.ends_with(SEMICOLONS);
    let is_ended = by == By::Lines && parts.iter().any(|part| ends(part));
    let ended = |part: &str| match by {
        By::Numbers => part.trim_end_matches([',', ';']).to_owned(),
        By::Lines if is_ended => part.trim_end_matches(SEMICOLONS).to_owned(),
        By::Lines | By::Bullets | By::Semicolons | By::Commas | By::Slashes => part.to_owned(),
    };
    parts.iter().map(|part| ended(bare(part))).filter(|part| !part.is_empty()).collect()
}

/// The parts behind numbers that count from 1; one part when there are none.
fn numbered(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    for number in 2..100 {
        let marks = [format!(" {number}. "), format!(" {number}) "), format!(" ({number}) ")];
        let starts = [format!("{}. ", number - 1), format!("{}) ", number - 1)];
        let first = starts.iter().any(|start| rest.trim_start_matches('(').starts_with(start));
        let next = marks.iter().filter_map(|mark| rest.find(mark.as_str())).min();
        let (true, Some(next)) = (first, next) else { break };
        parts.push(rest[..next].trim_start_matches('(').to_owned());
        rest = rest[next..].trim_start();
    }
    parts.push(rest.trim_start_matches('(').to_owned());
    parts
}

/// A thing without its bullet or number.
fn bare(part: &str) -> &str {
    let part = part.trim();
    let plain = part.trim_start_matches(BULLETS).trim_start();
    let plain =
        ["- ", "* ", "– ", "+ "].iter().find_map(|mark| plain.strip_prefix(mark)).unwrap_or(plain);
    let digits = plain.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=2).contains(&digits).then(|| &plain[digits..]);
    let plain = numbered
        .and_then(|rest| rest.strip_prefix([')', '.']))
        .filter(|rest| rest.starts_with(' '));
    plain
        .unwrap_or_else(|| {
            part.trim_start_matches(BULLETS).trim_start_matches(['-', '*', '–']).trim_start()
        })
        .trim()
}

/// The parts between signs that stand in no brackets.
fn outside(text: &str, signs: &[char]) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    let all: Vec<char> = text.chars().collect();
    for (index, &sign) in all.iter().enumerate() {
        match sign {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        // A comma within a figure parts nothing.
        let in_figure = sign == ','
            && index > 0
            && all[index - 1].is_ascii_digit()
            && all.get(index + 1).is_some_and(char::is_ascii_digit);
        if depth == 0 && signs.contains(&sign) && !in_figure {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(sign);
        }
    }
    let parts: Vec<String> = parts.iter().map(|part| part.trim().to_owned()).collect();
    // A sign at the end parts nothing.
    let full = parts.iter().filter(|part| !part.is_empty()).count();
    if full < 2 {
        vec![text.to_owned()]
    } else {
        parts.into_iter().filter(|part| !part.is_empty()).collect()
    }
}
