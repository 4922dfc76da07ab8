//! The comparison as HTML that needs no script.

use super::export::{Purpose, grid, language_mark, mark};
use super::export_formats::{paragraphs, safe, table};
use super::title::title;
use super::{digest, sources};
use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::english;
use crate::domain::comparison::Row;
use crate::domain::pack::{Kind, Source};
use crate::i18n::{Catalog, Text};

/// The digest with what is shared folded away, the rows before the first list, and all the rest folded
/// away: the other rows and the sources. Under headings of the level that the page asks for, and one below.
pub fn page(model: &Model, catalog: &Shared<Catalog>) -> String {
    let all = model.all_rows();
    let used = model.used_sources(all);
    let is_list = |row: &Row| model.pack[row.aspect].kind == Kind::List;
    let few = all.iter().position(is_list).unwrap_or(all.len()).max(1).min(all.len());
    let (first, rest) = all.split_at(few);
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
    text.push_str(&of(first));
    let more = safe(&catalog.get(Text::FullTable));
    text.extend(["<details>\n<summary>", &more, "</summary>\n"]);
    if !rest.is_empty() {
        text.push_str(&of(rest));
    }
    text.push_str(&heading(level + 1, &catalog.get(Text::Sources)));
    for (index, &id) in used.iter().enumerate() {
        let number = mark(index + 1);
        let said = reference(catalog, &model.pack[id]);
        text.extend(["<p", &mark_of_pack, ">", &number, " ", &said, "</p>\n"]);
    }
    text + "</details>\n"
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
