//! The comparison as HTML that needs no script.

use super::export::{Purpose, grid, language_mark, mark};
use super::export_formats::{paragraphs, safe, table};
use super::title::title;
use super::{digest, sources};
use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::english;
use crate::domain::comparison::Row;
use crate::domain::pack::Source;
use crate::i18n::{Catalog, Text};

/// The digest with what is shared folded away, the table of the first rows that show, all rows folded
/// away, and the sources; under headings of the level that the page asks for, and one below.
pub fn page(model: &Model, catalog: &Shared<Catalog>) -> String {
    let all = model.all_rows();
    let used = model.used_sources(all);
    let first: Vec<Row> = model
        .shown_rows(all)
        .into_iter()
        .filter(|row| !model.is_later(model.pack[row.aspect].group))
        .collect();
    let rest: Vec<Row> = all.iter().filter(|row| !first.contains(row)).cloned().collect();
    let caption = title(model, catalog);
    let mark_of_pack = language_mark(&model.pack, catalog);
    let of = |rows: &[Row]| {
        let (grid, said) = grid(model, catalog, rows, &used, Purpose::Page);
        table(&caption, &grid, &said, &mark_of_pack)
    };
    let level = model.attributes.heading_level.clamp(2, 5);
    let mut text = heading(level, &caption);
    let in_english = english().speaks(&model.pack.language);
    let spoken = if in_english { &*mark_of_pack } else { "" };
    for (line, things) in digest::sentences(model, catalog) {
        if things.is_empty() {
            text.push_str(&paragraphs(&[line], spoken));
        } else {
            text.extend(["<details", spoken, ">\n<summary>", &safe(&line), "</summary>\n<ul>\n"]);
            for thing in things {
                text.extend(["<li>", &safe(&thing), "</li>\n"]);
            }
            text.push_str("</ul>\n</details>\n");
        }
    }
    text.push_str(&of(&first));
    if !rest.is_empty() {
        let count = catalog.number(rest.len() as f64);
        let more = safe(&catalog.format(Text::MoreRows, &[&count]));
        text.extend(["<details>\n<summary>", &more, "</summary>\n", &of(&rest), "</details>\n"]);
    }
    text.push_str(&heading(level + 1, &catalog.get(Text::Sources)));
    for (index, &id) in used.iter().enumerate() {
        let number = mark(index + 1);
        let said = reference(catalog, &model.pack[id]);
        text.extend(["<p", &mark_of_pack, ">", &number, " ", &said, "</p>\n"]);
    }
    text
}

fn heading(level: u8, words: &str) -> String {
    let level = level.to_string();
    ["<h", &level, ">", &safe(words), "</h", &level, ">\n"].concat()
}

/// A source with its title as the link, since no line breaks within an address.
fn reference(catalog: &Catalog, source: &Source) -> String {
    let without = Source { url: None, ..source.clone() };
    let words = safe(&sources::reference(catalog, &without));
    let Some(url) = &source.url else { return words };
    let after = words.strip_prefix(&safe(&source.title)).unwrap_or_default();
    let url = safe(url).replace('"', "&quot;");
    ["<a href=\"", &url, "\">", &safe(&source.title), "</a>", after].concat()
}
