//! What the text around a table says of it.

use std::collections::BTreeMap;

use rolefit_domain::pack::Period;

use crate::build::{About, Dollar};
use crate::cut::cut;
use crate::grid::{Grid, Line as GridLine};
use crate::options::Options;
use crate::source_lines::Line;
use crate::sources::Source;
use crate::value::{label, percent};
use crate::words::Word;
use crate::{date, language, marks};

/// Moves lines at the end of a table out of it that are merged over all of it, or that tell its source.
pub(crate) fn without_foot(grid: &mut Grid) {
    let is_foot = |line: &GridLine| {
        let mut full = line.cells.iter().filter(|cell| !cell.is_empty());
        let Some(first) = full.next().filter(|_| line.cells.len() > 1) else { return false };
        let is_alone = full.clone().next().is_none() && !line.cells[0].is_empty();
        let is_over = line.cells.iter().all(|cell| cell == first);
        (is_over && !line.is_head) || (is_alone && Line::read(&first.text).is_some())
    };
    while grid.lines.len() > 2 && grid.lines.last().is_some_and(is_foot) {
        let words = grid.lines.pop().and_then(|line| line.cells.into_iter().next());
        let words =
            words.map(|cell| [vec![cell.text.replace('\n', " ")], cell.links].concat().join(" "));
        grid.below.splice(0..0, words);
    }
}

/// What the text around a table says of it.
pub(crate) fn about(
    around: &[String],
    grid: &Grid,
    name: Option<&str>,
    options: &Options,
    notes: &mut Vec<String>,
) -> About {
    let mut numbered = BTreeMap::new();
    let mut is_copy = true;
    let mut cited = None;
    let mut dated = None;
    let mut marked = Vec::new();
    let mut others: Vec<String> = Vec::new();
    for line in around {
        if let Some((number, source, is_ours)) = Source::noted(line) {
            numbered.insert(number, source);
            is_copy &= is_ours;
        } else if let Some(sources) = marks::sources(line, grid) {
            marked.extend(sources);
        } else if let Some(line_read) = Line::read(line) {
            others.extend(line_read.rest);
            if let Some(source) = line_read.source {
                cited.get_or_insert(source);
            }
            if let Some(day) = line_read.date {
                dated.get_or_insert((
                    day,
                    format!("as “{}” has it", cut(line.trim_start_matches(['#', ' ']), 80)),
                ));
            }
        } else if grid.caption.as_deref() != Some(line.trim_matches(['#', '*', ' ', ':'])) {
            others.push(line.clone());
        }
    }
    if !others.is_empty() {
        let some = others.iter().take(5).map(|line| format!("“{}”", cut(line, 80)));
        let some: Vec<String> = some.collect();
        let count = others.len();
        let lines = if count == 1 {
            "line of text around the table is"
        } else {
            "lines of text around the table are"
        };
        let more = if count > some.len() { ", …" } else { "" };
        notes.push(format!("{count} {lines} not in the pack: {}{more}", some.join(", ")));
    }
    is_copy &= !numbered.is_empty();
    let words = words(grid, is_copy);
    let (found, grounds) = language::find(&words);
    if options.language.is_none() {
        let how = grounds.unwrap_or_else(|| "as nothing tells it".into());
        let otherwise = options.voice.language();
        notes.push(format!("the language is taken for “{found}”, {how}; {otherwise}"));
    }
    let name = grid.caption.as_deref().or(name).filter(|text| !text.is_empty());
    let of_name = || {
        let name = name.filter(|name| percent::span(name).is_none())?;
        Some((date::find(name)?, "as the table's name has it".to_owned()))
    };
    let mut usual = Source {
        title: options
            .name
            .clone()
            .or_else(|| name.map(str::to_owned))
            .unwrap_or_else(|| "The author's table".into()),
        ..Source::default()
    };
    if cited.is_none() && dated.is_none() {
        dated = of_name();
    }
    let source = cited.as_mut().unwrap_or(&mut usual);
    if let Some((day, grounds)) = dated.filter(|_| source.published.is_none()) {
        notes.push(format!("what names no date is dated {day}, {grounds}"));
        source.published = Some(day);
    }
    About {
        language: options.language.clone().unwrap_or_else(|| found.into()),
        title: options.title.clone().or_else(|| name.map(str::to_owned)),
        source: cited.unwrap_or(usual),
        is_copy,
        noted: numbered,
        marked,
        currency: options.currency.clone(),
        dollar: Dollar::of(&names(around, grid), options.language.as_deref().unwrap_or(found)),
        paid: paid(name.into_iter().chain(around.iter().map(String::as_str)), grid),
        voice: options.voice,
        kinds: options.kinds.clone(),
    }
}

/// Words for all sums of a table.
const SUMS: [&str; 10] = [
    "figures",
    "amounts",
    "sums",
    "beträge",
    "angaben",
    "montants",
    "importes",
    "kwoty",
    "суммы",
    "valores",
];

/// The words of a table that may tell its language; without those that the widget's copies write themselves,
/// where it is one.
fn words(grid: &Grid, is_copy: bool) -> String {
    let lines = grid.lines.iter().skip(usize::from(is_copy)).take(300);
    let cells = lines.flat_map(|line| line.cells.iter().enumerate());
    let own = cells.filter(|(column, _)| !is_copy || *column != 1).map(|(_, cell)| cell);
    let signs = own.flat_map(|cell| cell.text.chars().take(2_000).chain([' ']));
    let words: String = signs.take(200_000).collect();
    let ours = ["a year", "a month", "a week", "a day", "an hour"];
    if is_copy { ours.iter().fold(words, |words, one| words.replace(one, "")) } else { words }
}

/// What one payment covers, by a line around a table that speaks of pay, where no heading in it does: then
/// all its sums are pay.
fn paid<'a>(lines: impl Iterator<Item = &'a str>, grid: &Grid) -> Option<(Period, String)> {
    let is_pay = |text: &str| {
        // In a line, brackets hold words like others.
        let words = text.to_lowercase();
        words.split(' ').any(|word| {
            let word = word.trim_matches([',', ':', '.', '(', ')']);
            Word::Pay.is(word) || SUMS.contains(&word)
        })
    };
    let heads = grid.lines.iter().take(2).flat_map(|line| &line.cells);
    let labels = grid.lines.iter().filter_map(|line| line.cells.first());
    if heads.chain(labels).any(|cell| is_pay(&cell.text)) {
        return None;
    }
    lines.filter(|line| line.chars().count() <= 200).find_map(|line| {
        let bare = line.replace(['(', ')'], " ");
        let period = label::period_of_label(&bare).filter(|_| is_pay(line))?;
        Some((period, cut(line, 80)))
    })
}

/// What stands around a table and in its cells.
fn names(around: &[String], grid: &Grid) -> String {
    let cells = grid.lines.iter().flat_map(|line| &line.cells).take(2_000);
    let cells = cells.map(|cell| cell.text.get(..200).unwrap_or(&cell.text));
    let around = grid.caption.iter().chain(around).map(String::as_str);
    around.take(400).chain(cells).collect::<Vec<_>>().join("\n")
}
