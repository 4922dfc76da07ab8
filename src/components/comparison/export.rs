//! The comparison as text to copy or save: Markdown, an HTML table, or CSV.

use super::sources;
use super::title::title;
use crate::app::compare::{Format, Model};
use crate::domain::moves::{moves_of, post_title};
use crate::domain::pack::{AspectId, Kind, Post, RoleId, SourceId, Sourced, Value};
use crate::i18n::{Catalog, Text};

/// The rows that show, and the sources, in a format.
pub fn text(model: &Model, catalog: &Catalog, format: Format) -> String {
    let rows = model.shown_rows(model.all_rows());
    let used = model.used_sources(&rows);
    let mut grid = vec![vec![catalog.get(Text::Aspect).as_ref().into()]];
    grid[0].extend(model.choice.shown.iter().map(|&role| model.pack[role].title.clone()));
    for row in &rows {
        let mut line = vec![model.pack[row.aspect].label.clone()];
        line.extend(
            model.choice.shown.iter().map(|&role| cell(model, catalog, role, row.aspect, &used)),
        );
        grid.push(line);
    }
    let notes: Vec<String> = used
        .iter()
        .enumerate()
        .map(|(index, &id)| number(index) + " " + &sources::reference(catalog, &model.pack[id]))
        .collect();
    match format {
        Format::Markdown => markdown(&grid, &notes),
        Format::Html => table(&title(model, catalog), &grid, &notes),
        Format::Csv => csv(&grid, &notes),
    }
}

/// A cell in words: a line a value, each with the number of its source.
pub(super) fn cell(
    model: &Model,
    catalog: &Catalog,
    role: RoleId,
    aspect: AspectId,
    used: &[SourceId],
) -> String {
    let pack = &model.pack;
    let kind = &pack[aspect].kind;
    let mut lines: Vec<String> = Vec::new();
    if *kind == Kind::Moves {
        let moves = moves_of(pack, role);
        let mut add = |word, posts: &[&Post]| {
            let titles: Vec<&str> = posts.iter().map(|post| post_title(pack, post)).collect();
            if !titles.is_empty() {
                lines.push(catalog.get(word).as_ref().to_owned() + ": " + &titles.join("; "));
            }
        };
        add(Text::MovesEntry, &moves.entry);
        add(Text::MovesAdvance, &moves.advance);
        add(Text::MovesLateral, &moves.lateral);
    }
    for sourced in pack.values(role, aspect) {
        let index = used.iter().position(|&id| id == sourced.source).unwrap_or_default();
        lines.push(value(catalog, sourced, kind) + " " + &number(index));
    }
    if lines.is_empty() {
        lines.push(catalog.get(Text::Unknown).as_ref().into());
    }
    lines.join("\n")
}

fn value(catalog: &Catalog, sourced: &Sourced, kind: &Kind) -> String {
    match (&sourced.value, kind) {
        (Value::Prose { text, .. }, _) => text.clone(),
        (Value::List(phrases), _) => phrases.join("; "),
        (Value::Money(money), _) => catalog.pay(money),
        (Value::Percent { value, span }, _) => match span {
            Some(span) => catalog.percent(*value) + " " + span,
            None => catalog.percent(*value),
        },
        (Value::Level(level), Kind::Level(levels)) => levels[*level].clone(),
        (Value::Level(_), _) => String::new(),
    }
}

fn number(index: usize) -> String {
    "[".to_owned() + &(index + 1).to_string() + "]"
}

fn markdown(grid: &[Vec<String>], notes: &[String]) -> String {
    let mut text = String::new();
    for (at, line) in grid.iter().enumerate() {
        for cell in line {
            text.push_str("| ");
            let cell = cell.replace('\\', "\\\\").replace('|', "\\|").replace('<', "&lt;");
            text.push_str(&cell.replace('\n', "<br>"));
            text.push(' ');
        }
        text.push_str("|\n");
        if at == 0 {
            text.push_str(&"| --- ".repeat(line.len()));
            text.push_str("|\n");
        }
    }
    text.push('\n');
    for note in notes {
        text.push_str(note);
        text.push_str("\n\n");
    }
    text
}

fn table(caption: &str, grid: &[Vec<String>], notes: &[String]) -> String {
    let mut text = "<table>\n<caption>".to_owned() + &safe(caption) + "</caption>\n";
    for (at, line) in grid.iter().enumerate() {
        text.push_str("<tr>");
        for (column, cell) in line.iter().enumerate() {
            let (open, close) = match (at, column) {
                (0, _) => ("<th scope=\"col\">", "</th>"),
                (_, 0) => ("<th scope=\"row\">", "</th>"),
                (_, _) => ("<td>", "</td>"),
            };
            text.push_str(open);
            text.push_str(&safe(cell).replace('\n', "<br>"));
            text.push_str(close);
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</table>\n");
    for note in notes {
        text.push_str("<p>");
        text.push_str(&safe(note));
        text.push_str("</p>\n");
    }
    text
}

fn safe(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn csv(grid: &[Vec<String>], notes: &[String]) -> String {
    let mut text = String::from("\u{feff}");
    for line in grid {
        for (column, cell) in line.iter().enumerate() {
            if column > 0 {
                text.push(',');
            }
            field(&mut text, cell);
        }
        text.push_str("\r\n");
    }
    for note in notes {
        field(&mut text, note);
        text.push_str("\r\n");
    }
    text
}

/// A field in quotes; one that a spreadsheet would take for a formula starts with an apostrophe.
fn field(text: &mut String, cell: &str) {
    text.push('"');
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        text.push('\'');
    }
    text.push_str(&cell.replace('"', "\"\""));
    text.push('"');
}
