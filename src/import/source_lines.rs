//! Lines around a table that say where it is from, and when.

use crate::date;
use crate::grid::Cell;
use crate::layout::Origin;
use crate::sources::Source;
use crate::words::Word;

/// What a line around a table says of its source, its date and its address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    /// The source, with what else is said of it.
    pub(crate) source: Option<Source>,
    /// The date of what names no source.
    pub(crate) date: Option<String>,
}

impl Line {
    /// Reads `Source: …`, `As of May 2024` or both, as in `Stand: März 2024, Quelle: …`.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let line = line.trim_matches(['*', '_', ' ']);
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
        if keys.first().is_none_or(|(start, ..)| *start > 0) {
            return Self::dated(line);
        }
        let mut origin = Origin::default();
        for (at, (_, start, word)) in keys.iter().enumerate() {
            let end = keys.get(at + 1).map_or(line.len(), |(next, ..)| *next);
            let value =
                line[*start..end].trim().trim_end_matches([',', ';', '·', '|', '–', '—', '(']);
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
        let source = has_source.then(|| Source::told(&origin, &nameless));
        let source = source.filter(|source| !source.title.is_empty());
        let date = origin.date.as_ref().and_then(|cell| date::find(&cell.text));
        (source.is_some() || date.is_some()).then_some(Self { source, date })
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
        Some(Self { source: None, date: Some(date) })
    }
}
