//! Dates in a text, as packs write them.

/// Beginnings of the names of months in several languages, in the order of the year.
const MONTHS: [&str; 12] = [
    "jan|ene|gen|janv|sty|янв|يناير",
    "feb|fév|fev|lut|фев|فبراير",
    "mar|mär|mrz|maa|мар|مارس",
    "apr|abr|avr|kwi|апр|أبريل",
    "may|mai|mag|mei|maj|май|мая|مايو",
    "jun|juin|giu|cze|июн|يونيو",
    "jul|juil|lug|lip|июл|يوليو",
    "aug|ago|aoû|sie|авг|أغسطس",
    "sep|set|wrz|сен|سبتمبر",
    "oct|okt|ott|out|paź|окт|أكتوبر",
    "nov|lis|ноя|نوفمبر",
    "dec|dez|dic|déc|gru|дек|ديسمبر",
];

/// The first date of a text: `2018`, `2024-05` or `2020-10-29`.
pub(crate) fn find(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split(|sign: char| !sign.is_alphanumeric() && !"-/.".contains(sign))
        .filter(|word| !word.is_empty())
        .collect();
    let mut year = None;
    for (index, word) in words.iter().enumerate() {
        let word = word.trim_matches(['-', '/', '.']);
        if let Some(date) = in_figures(word) {
            return Some(date);
        }
        if !is_year(word) {
            continue;
        }
        let before =
            |back: usize| index.checked_sub(back).map(|at| words[at].trim_matches(['.', '-']));
        let day = |word: Option<&str>| {
            let digits = word?.trim_end_matches(|sign: char| !sign.is_ascii_digit());
            digits.parse::<u8>().ok().filter(|day| (1..=31).contains(day))
        };
        let spanish = |word: Option<&str>| word.is_some_and(|word| ["de", "del"].contains(&word));
        let back = if spanish(before(1)) { 2 } else { 1 };
        // `May 2024`, `29 October 2020`, `October 29, 2020`, `29 de octubre de 2020`.
        if let Some(month) = before(back).and_then(month) {
            let of = if spanish(before(back + 1)) { back + 2 } else { back + 1 };
            return Some(match day(before(of)) {
                Some(day) => format!("{word}-{month:02}-{day:02}"),
                None => format!("{word}-{month:02}"),
            });
        }
        if let (Some(month), Some(day)) = (before(2).and_then(month), day(before(1))) {
            return Some(format!("{word}-{month:02}-{day:02}"));
        }
        year.get_or_insert(word.to_owned());
    }
    year
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word.bytes().all(|digit| digit.is_ascii_digit())
        && (word.starts_with("19") || word.starts_with("20"))
}

fn month(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let starts = |names: &&str| names.split('|').any(|name| word.starts_with(name));
    MONTHS.iter().position(starts).map(|at| at + 1)
}

/// `2020-10-29`, `2024/05`, `29.10.2020`; with slashes and the year last only where no month is meant
/// otherwise.
fn in_figures(word: &str) -> Option<String> {
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    let figure = |part: &str| (part.len() <= 2).then(|| part.parse::<u8>().ok()).flatten();
    let date = |year: &str, month: u8, day: Option<u8>| {
        let is_sound = is_year(year)
            && (1..=12).contains(&month)
            && day.is_none_or(|day| (1..=31).contains(&day));
        is_sound.then(|| match day {
            Some(day) => format!("{year}-{month:02}-{day:02}"),
            None => format!("{year}-{month:02}"),
        })
    };
    match parts.as_slice() {
        [year, month, day] if is_year(year) => date(year, figure(month)?, Some(figure(day)?)),
        [year, month] if is_year(year) => date(year, figure(month)?, None),
        [month, year] if is_year(year) => date(year, figure(month)?, None),
        [one, other, year] if is_year(year) => {
            let (one, other) = (figure(one)?, figure(other)?);
            if word.contains('.') || one > 12 {
                date(year, other, Some(one))
            } else if other > 12 {
                date(year, one, Some(other))
            } else {
                // Either could be the month.
                Some((*year).to_owned())
            }
        }
        _ => None,
    }
}
