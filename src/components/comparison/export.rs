//! The comparison as text to copy or save: Markdown, an HTML table, or CSV.

use std::iter;

pub(crate) use super::export_formats::csv;
use super::export_formats::{Cells, markdown, paragraphs, table};
use super::sources;
use super::title::title;
use crate::app::attributes::Show;
use crate::app::compare::{Format, Model};
use crate::domain::comparison::{Line, Row, Sharing, lines};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Pack, Post, RoleId, Source, SourceId, Sourced, Value};
use crate::i18n::{self, Catalog, Text};

/// The rows and the sources in a format. Rows are left out only where the reader seeks some or the page
/// wants those that differ.
pub fn text(model: &Model, catalog: &Catalog, format: Format) -> String {
    let mut rows = model.all_rows().to_vec();
    if !model.filter.is_empty() || model.show == Show::Differences {
        rows = model.shown_rows(&rows);
    }
    let used = model.used_sources(&rows);
    let (grid, said) = grid(model, catalog, &rows, &used, Purpose::Copy);
    let notes = notes(model, catalog, &used);
    let mark = language_mark(&model.pack, catalog);
    match format {
        Format::Markdown => markdown(&grid, &notes),
        Format::Html => {
            table(&title(model, catalog), &grid, &said, &mark) + &paragraphs(&notes, &mark)
        }
        Format::Csv => csv(&grid, &notes, separator(catalog)),
    }
}

/// What marks a text of the pack in HTML: attributes with its language and its direction, where they
/// are not the interface's.
pub fn language_mark(pack: &Pack, catalog: &Catalog) -> String {
    if catalog.speaks(&pack.language) {
        return String::new();
    }
    let direction = i18n::direction(&pack.language);
    let turns = *direction != *catalog.get(Text::Direction);
    let turned = if turns { [" dir=\"", direction, "\""].concat() } else { String::new() };
    [" lang=\"", &pack.language, "\"", &turned].concat()
}

/// The lines of a table; and of each, whether its cells are in the interface's words.
pub(super) fn grid(
    model: &Model,
    catalog: &Catalog,
    rows: &[Row],
    used: &[SourceId],
    purpose: Purpose,
) -> (Vec<Cells>, Vec<bool>) {
    let mut grid = vec![vec![catalog.get(Text::Aspect).as_ref().into()]];
    grid[0].extend(model.titles().into_iter().map(String::from));
    let mut said = vec![false];
    for row in rows {
        let start = grid.len();
        if model.pack[row.aspect].kind == Kind::List {
            listed(model, catalog, row.aspect, used, purpose, &mut grid);
        } else {
            let cell = |&role: &RoleId| cell(model, catalog, role, row.aspect, used, purpose);
            grid.push(
                iter::once(String::new()).chain(model.choice.shown.iter().map(cell)).collect(),
            );
        }
        grid[start][0].clone_from(&model.pack[row.aspect].label);
        said.resize(grid.len(), model.pack[row.aspect].kind == Kind::Money);
    }
    (grid, said)
}

/// The lines of a list row: one for each thing that any of the roles lists; where they are told
/// together, what one role alone lists is one line below.
fn listed(
    model: &Model,
    catalog: &Catalog,
    aspect: AspectId,
    used: &[SourceId],
    purpose: Purpose,
    grid: &mut Vec<Cells>,
) {
    let (pack, roles) = (&model.pack, &model.choice.shown);
    let lines = lines(pack, roles, aspect);
    let common = match purpose {
        Purpose::Copy => lines.len(),
        Purpose::Page => lines.iter().take_while(|line| line.sharing != Sharing::Unique).count(),
    };
    let (common, single) = lines.split_at(common);
    let words = |lines: &[Line], index: usize| {
        let phrases = lines.iter().flat_map(|line| &line.phrases[index]);
        let words = phrases.map(|&(phrase, source)| {
            phrase.text.clone() + " " + &cite(pack, catalog, used, source)
        });
        words.collect::<Vec<_>>().join("\n")
    };
    let groups = common.chunks(1).chain((!single.is_empty()).then_some(single));
    for (at, lines) in groups.enumerate() {
        let cell = |(index, &role): (usize, &RoleId)| match words(lines, index) {
            nothing if nothing.is_empty() && at == 0 && pack.values(role, aspect).is_empty() => {
                catalog.get(Text::Unknown).as_ref().into()
            }
            words => words,
        };
        let cells = roles.iter().enumerate().map(cell);
        grid.push(iter::once(String::new()).chain(cells).collect());
    }
}

/// What a table is written for.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    /// To be taken along and read in again: what one role alone lists is a line each.
    Copy,
    /// To be read in a page: what one role alone lists is together in its cell, and a posting says
    /// there what it is.
    Page,
}

fn notes(model: &Model, catalog: &Catalog, used: &[SourceId]) -> Vec<String> {
    let noted = |(index, &id): (usize, &SourceId)| note(catalog, &model.pack[id], index + 1);
    used.iter().enumerate().map(noted).collect()
}

/// A source behind its number, as it stands below a table.
pub(crate) fn note(catalog: &Catalog, source: &Source, number: usize) -> String {
    mark(number) + " " + &sources::reference(catalog, source)
}

/// A cell in words: a line a value, each with the number of its source.
pub(crate) fn cell(
    model: &Model,
    catalog: &Catalog,
    role: RoleId,
    aspect: AspectId,
    used: &[SourceId],
    purpose: Purpose,
) -> String {
    let pack = &model.pack;
    let kind = &pack[aspect].kind;
    let cite = |id: SourceId| cite(pack, catalog, used, id);
    let mut lines: Vec<String> = Vec::new();
    if *kind == Kind::Moves {
        let moves = moves_of(pack, role);
        let mut add = |word, titles: &[&str], between: &str| {
            if !titles.is_empty() {
                lines.push(catalog.get(word).as_ref().to_owned() + ": " + &titles.join(between));
            }
        };
        let titles = |posts: &[&Post]| -> Vec<String> {
            posts.iter().map(|post| post_title(pack, post).to_owned()).collect()
        };
        for (word, posts) in [
            (Text::MovesEntry, &moves.entry),
            (Text::MovesAdvance, &moves.advance),
            (Text::MovesLateral, &moves.lateral),
        ] {
            let titles = titles(posts);
            add(word, &titles.iter().map(String::as_str).collect::<Vec<_>>(), catalog.semicolon());
        }
        let path = pack[role].path.iter().flat_map(|path| &path.steps);
        let steps: Vec<&str> = path.map(|step| post_title(pack, step)).collect();
        add(Text::TypicalPath, &steps, " → ");
        let marks: Vec<String> = moves.sources.iter().copied().map(cite).collect();
        if let (Some(last), false) = (lines.last_mut(), marks.is_empty()) {
            last.push(' ');
            last.push_str(&marks.join(" "));
        }
    }
    for sourced in pack.values(role, aspect) {
        let mut line = value(catalog, sourced, kind);
        let posting = sources::posting(catalog, &pack[sourced.source], &pack[role]);
        if let (Kind::Money, Purpose::Page, Some(what)) = (kind, purpose, posting) {
            line = [&line, " (", &what, ")"].concat();
        }
        lines.push(line + " " + &cite(sourced.source));
    }
    if lines.is_empty() {
        lines.push(catalog.get(Text::Unknown).as_ref().into());
    }
    lines.join("\n")
}

fn value(catalog: &Catalog, sourced: &Sourced, kind: &Kind) -> String {
    match (&sourced.value, kind) {
        (Value::Prose { text, gist: Some(gist) }, _) => [gist, ". ", text].concat(),
        (Value::Prose { text, gist: None }, _) => text.clone(),
        (Value::Money(money), _) => catalog.pay(money),
        (Value::Percent { value, span }, _) => match span {
            Some(span) => catalog.percent(*value) + " " + span,
            None => catalog.percent(*value),
        },
        (Value::Level(level), Kind::Level(levels)) => levels[*level].clone(),
        // Lists have lines of their own.
        (Value::Level(_) | Value::List(_), _) => String::new(),
    }
}

/// Between the fields of a line: what spreadsheets in that language expect.
fn separator(catalog: &Catalog) -> char {
    if &*catalog.get(Text::DecimalSeparator) == "," { ';' } else { ',' }
}

/// The number of a source behind a text, and that it is the pack's own reading.
pub(crate) fn cite(pack: &Pack, catalog: &Catalog, used: &[SourceId], id: SourceId) -> String {
    let number = mark(sources::number(used, id));
    if pack[id].editorial {
        return ["(", &*catalog.get(Text::OurReading), ") ", &number].concat();
    }
    number
}

pub(super) fn mark(number: usize) -> String {
    "[".to_owned() + &number.to_string() + "]"
}
