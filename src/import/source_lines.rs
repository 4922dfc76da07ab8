//! Lines around a table that say where it is from, and when.

use crate::date;
use crate::grid::Cell;
use crate::layout::Origin;
use crate::sources::Source;
use crate::value::number::latin;
use crate::words::Word;

/// What a line around a table says of its source, its date and its address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// The source, with what else is said of it.
    pub(crate) source: Option<Source>,
    /// The date of what names no source.
    pub(crate) date: Option<String>,
    /// What it says besides.
    pub(crate) rest: Vec<String>,
}

/// The words of a text before the source that it names at its end, and that, as in
/// `$86,070 (Source: BLS, May 2024)`.
pub(crate) fn behind(text: &str) -> Option<(&str, &str)> {
    text.match_indices([':', '：']).find_map(|(colon, sign)| {
        let start = text[..colon].rfind(STARTS).map_or(0, |at| at + 1);
        let key = text.get(start..colon).unwrap_or_default();
        let name = text[colon + sign.len()..].trim();
        let name = name.strip_suffix('.').unwrap_or(name);
        let open = text[..start].chars().next_back().filter(|sign| "([".contains(*sign));
        let name = if open.is_some() { name.strip_suffix([')', ']'])? } else { name };
        let is_short = !name.is_empty() && name.chars().count() <= 200;
        let words = text[..start].trim_end_matches(['(', '[', ' ', '-', '–', '—', ';', ',', '|']);
        (is_short && Word::Source.is(key)).then_some((words, name))
    })
}

/// Signs behind which a source may be named.
const STARTS: [char; 9] = ['(', '[', '.', ';', ',', '|', '–', '—', '-'];

impl Line {
    /// Reads `Source: …`, `As of May 2024` or both, as in `Stand: März 2024, Quelle: …`.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let line = line.trim_matches(['*', '_', '^', '>', ' ']);
        let line = line.strip_prefix('(').and_then(|line| line.strip_suffix(')')).unwrap_or(line);
        let mut keys: Vec<(usize, usize, Word)> = Vec::new();
        let starts = line.char_indices().filter(|(_, sign)| ",;.·|–—(".contains(*sign));
        for start in core::iter::once(0).chain(starts.map(|(at, sign)| at + sign.len_utf8())) {
            let Some(colon) = line[start..].find([':', '：']) else { break };
            let key = line[start..start + colon].trim();
            let word = [Word::Source, Word::Date, Word::Link].into_iter().find(|word| word.is(key));
            if let Some(word) = word {
                let after = &line[start + colon..];
                let width = after.chars().next().map_or(1, char::len_utf8);
                keys.push((start, start + colon + width, word));
            }
        }
        let Some(&(first, ..)) = keys.first() else {
            return Self::dated(line)
                .or_else(|| Self::after_lead(line))
                .or_else(|| Self::drawn(line));
        };
        // `Median pay. Source: BLS`: a sentence before it says something of its own.
        let before = line[..first].trim_end_matches(['(', ' ', '–', '—', '-', '|', '·', ',', ';']);
        if first > 0 && keys[0].2 != Word::Source {
            return Self::dated(line);
        }
        let mut rest = Vec::new();
        if !before.is_empty() {
            rest.push(before.to_owned());
        }
        let mut origin = Origin::default();
        for (at, (_, start, word)) in keys.iter().enumerate() {
            let end = keys.get(at + 1).map_or(line.len(), |(next, ..)| *next);
            let value =
                line[*start..end].trim().trim_end_matches([',', ';', '·', '|', '–', '—', '(']);
            let is_open = value.contains('(') || !line[..*start].contains('(');
            let value = if is_open { value } else { value.trim_end_matches([')', '.']) };
            let (value, more) = first_sentence(value);
            // The full stop of a sentence is none of a name.
            let is_word =
                value.trim_end_matches('.').rsplit(' ').next().is_some_and(|word| word.len() > 4);
            let value = if is_word { value.trim_end_matches('.') } else { value };
            rest.extend(more);
            let cell = Some(Cell::of(value));
            if *word == Word::Date {
                origin.date = cell;
            } else if *word == Word::Link {
                origin.link = cell;
            } else {
                origin.source = cell;
            }
        }
        let has_source = origin.source.is_some() || origin.link.is_some();
        let nameless = origin.link.as_ref().and_then(Source::of).unwrap_or_default();
        let source = has_source.then(|| Source::of_origin(&origin, &nameless));
        let source = source.filter(|source| !source.title.is_empty());
        let date = origin.date.as_ref().and_then(|cell| date::find(&cell.text));
        let date = date.or_else(|| date::find(before).filter(|_| !before.is_empty()));
        (source.is_some() || date.is_some()).then_some(Self { source, date, rest })
    }

    /// `Data from the Law Society, 2024.`: words that lead to the name of a source.
    fn after_lead(line: &str) -> Option<Self> {
        let lower = line.to_lowercase();
        let (at, lead) = LEADS.iter().find_map(|lead| Some((lower.find(lead)?, lead)))?;
        let (before, name) = (line.get(..at)?, line.get(at + lead.len()..)?);
        let name = name.trim_start();
        let name = name.strip_prefix("the ").unwrap_or(name);
        let (name, more) = first_sentence(name);
        let is_name =
            name.chars().next().is_some_and(char::is_uppercase) && name.chars().count() <= 120;
        // What leads to it begins the line or says what it is about in a few words.
        if !is_name || before.split_whitespace().count() > 4 {
            return None;
        }
        let source = Source::of(&Cell::of(name.trim_end_matches('.')))?;
        Some(Self { source: Some(source), date: None, rest: more.into_iter().collect() })
    }

    /// `※厚生労働省「賃金構造基本統計調査」2023年より`: what a table is drawn from, as Japanese says it.
    fn drawn(line: &str) -> Option<Self> {
        let line = line.trim_start_matches('※').trim_end_matches('。');
        let name = DRAWN.iter().find_map(|end| line.strip_suffix(end))?;
        let (before, title) = name.split_once('「')?;
        let office = before.rsplit(['は', '、', '：']).next().unwrap_or(before);
        let mut source = Source::of(&Cell::of(&format!("{office}「{title}")))?;
        // The years of the era that began in 2019.
        let era = name.split_once("令和").map(|(_, rest)| rest.chars().map(latin));
        let year: Option<u32> = era.and_then(|signs| {
            signs.take_while(char::is_ascii_digit).collect::<String>().parse().ok()
        });
        source.published = source.published.or_else(|| year.map(|year| (2018 + year).to_string()));
        Some(Self { source: Some(source), date: None, rest: Vec::new() })
    }

    /// `As of May 2024`: a word for a date, and one.
    fn dated(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let lead = (1..=3).rev().find(|&count| {
            words.len() > count
                && words.len() <= count + 4
                && Word::Date.is(&words[..count].join(" "))
        })?;
        let date = date::find(&words[lead..].join(" "))?;
        Some(Self { source: None, date: Some(date), rest: Vec::new() })
    }
}

/// How such a line ends.
const DRAWN: [&str; 6] =
    ["より", "より作成", "より引用", "をもとに作成", "を基に作成", "を参考に作成"];

/// What leads to the name of a source within a sentence, in lower case.
const LEADS: [&str; 10] = [
    "data from ",
    "figures from ",
    "salaries from ",
    "statistics from ",
    "according to ",
    "daten von ",
    "zahlen von ",
    "données de ",
    "datos de ",
    "dati di ",
];

/// The first sentence of what names a source, and those behind it that say something else.
fn first_sentence(value: &str) -> (&str, Option<String>) {
    let ends = value.match_indices(". ").map(|(at, _)| at);
    let is_end = |&at: &usize| {
        let (before, after) = (&value[..at], &value[at + 2..]);
        let last = before.rsplit([' ', '.']).next().unwrap_or_default();
        let words: Vec<&str> = after.split_whitespace().collect();
        let says = words
            .iter()
            .filter(|word| word.trim_end_matches('.').chars().all(char::is_lowercase))
            .count();
        // `U.S. Bureau of Labor Statistics` is one name, and `Accessed in May 2024` a date.
        last.chars().count() > 1
            && words.len() > 1
            && says * 2 >= words.len()
            && date::find(after).is_none()
            && !after.contains("://")
    };
    match ends.into_iter().find(is_end) {
        Some(at) => (&value[..at], Some(value[at + 2..].to_owned())),
        None => (value, None),
    }
}
