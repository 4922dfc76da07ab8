//! Dates in a text, as packs write them.

use crate::value::number::latin;
use crate::words::Word;

/// The names of months in several languages, in the order of the year.
const MONTHS: [&str; 12] = [
    "january|jan|januar|jänner|enero|ene|janvier|janv|gennaio|gen|janeiro|januari|styczeń|stycznia|sty|январь|января|янв|يناير|ינואר|ocak|tammikuu|leden|ledna|ianuarie",
    "february|feb|februar|febrero|février|févr|fév|febbraio|fevereiro|fev|februari|luty|lutego|lut|февраль|февраля|фев|فبراير|פברואר|şubat|helmikuu|únor|února|februarie",
    "march|mar|märz|mär|mrz|marzo|mars|março|maart|mrt|maa|marzec|marca|март|марта|мар|مارس|מרץ|mart|maaliskuu|březen|března|martie",
    "april|apr|abril|abr|avril|avr|aprile|kwiecień|kwietnia|kwi|апрель|апреля|апр|أبريل|אפריל|nisan|huhtikuu|duben|dubna|aprilie",
    "may|mai|mayo|maggio|mag|maio|mei|maj|maja|май|мая|مايو|מאי|mayıs|toukokuu|květen|května",
    "june|jun|juni|junio|juin|giugno|giu|junho|czerwiec|czerwca|cze|июнь|июня|июн|يونيو|יוני|haziran|kesäkuu|červen|června|iunie",
    "july|jul|juli|julio|juillet|juil|luglio|lug|julho|lipiec|lipca|lip|июль|июля|июл|يوليو|יולי|temmuz|heinäkuu|červenec|července|iulie",
    "august|aug|agosto|ago|août|augustus|augusti|sierpień|sierpnia|sie|август|августа|авг|أغسطس|אוגוסט|ağustos|elokuu|srpen|srpna",
    "september|sep|sept|septiembre|septembre|settembre|set|setembro|wrzesień|września|wrz|сентябрь|сентября|сен|سبتمبر|ספטמבר|eylül|syyskuu|září|septembrie",
    "october|oct|oktober|okt|octubre|octobre|ottobre|ott|outubro|out|październik|października|paź|октябрь|октября|окт|أكتوبر|אוקטובר|ekim|lokakuu|říjen|října|octombrie",
    "november|nov|noviembre|novembre|novembro|listopad|listopada|lis|ноябрь|ноября|ноя|نوفمبر|נובמבר|kasım|marraskuu|listopadu|noiembrie",
    "december|dec|dezember|dez|diciembre|dic|décembre|déc|dicembre|dezembro|grudzień|grudnia|gru|декабрь|декабря|дек|ديسمبر|דצמבר|aralık|joulukuu|prosinec|prosince|decembrie",
];

/// The first date of a text: `2018`, `2024-05` or `2020-10-29`.
pub(crate) fn find(text: &str) -> Option<String> {
    // `2024年5月` and `2024년 5월`, and digits of other scripts.
    let text: String = text.replace("년 ", "-").chars().map(latin).collect();
    let text = text.replace(['年', '月', '년', '월'], "-").replace(['日', '일'], " ");
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

/// The words at the end or at the start of a title that are its date and nothing else, and the title
/// without them: `BLS, May 2024` is `BLS` of May 2024.
pub(crate) fn apart(title: &str) -> Option<(String, String)> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let plain = |word: &&str| word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    let is_of_date = |word: &&str| {
        let word = plain(word);
        // `2023年`.
        let of_east = |sign: char| sign.is_numeric() || "年月日년월일".contains(sign);
        word.is_empty()
            || word.chars().all(of_east) && find(&word).is_some()
            || is_year(&word)
            || month(&word).is_some()
            || in_figures(&word).is_some()
            || word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
            || ["de", "del", "of"].contains(&word.as_str())
    };
    let behind = words.iter().rev().take_while(|word| is_of_date(word)).count();
    let before = words.iter().take_while(|word| is_of_date(word)).count();
    let (rest, date) = match (behind, before) {
        (0, 0) => return None,
        (0, before) => (&words[before..], &words[..before]),
        (behind, _) => words.split_at(words.len() - behind),
    };
    let date = find(&date.join(" "))?;
    // `Survey, Stand März 2024`.
    let rest = match rest {
        [rest @ .., last] if Word::Date.is(last) => rest,
        rest => rest,
    };
    let rest = rest.join(" ");
    let rest = rest.trim_matches(|sign: char| sign.is_whitespace() || ",;:–—-·|(".contains(sign));
    rest.chars().any(char::is_alphabetic).then(|| (rest.to_owned(), date))
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && word.bytes().all(|digit| digit.is_ascii_digit())
        && (word.starts_with("19") || word.starts_with("20"))
}

fn month(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let word = word.trim_end_matches('.');
    let is_one = |names: &&str| names.split('|').any(|name| word == name);
    MONTHS.iter().position(is_one).map(|at| at + 1)
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
        // `2023/24` is a year from one summer to the next.
        [year, next]
            if is_year(year) && next.len() == 2 && **next > year[2..] && **next > *"12" =>
        {
            Some((*year).to_owned())
        }
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

/// A title without the words at its end that say when it was read, and that day.
pub(crate) fn unread(title: String) -> (String, Option<String>) {
    let lower = title.to_lowercase();
    let words = [
        "accessed",
        "retrieved",
        "abgerufen",
        "zuletzt geprüft",
        "consulté",
        "consultado",
        "consultato",
    ];
    let found = words.iter().find_map(|word| {
        let at = lower.find(word).filter(|&at| at > 0 && title.is_char_boundary(at))?;
        Some((at, find(title.get(at..)?)?))
    });
    match found {
        Some((at, day)) => (
            title[..at].trim_end_matches([' ', ',', ';', '(', '.', '–', '-']).to_owned(),
            Some(day),
        ),
        None => (title, None),
    }
}
