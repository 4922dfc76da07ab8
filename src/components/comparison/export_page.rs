//! The comparison as HTML that needs no script.

use super::export::{Purpose, grid, language_mark, mark};
use super::export_formats::{Cells, paragraphs, safe};
use super::title::title;
use super::{digest, sources};
use crate::app::compare::Model;
use crate::components::Shared;
use crate::components::env::english;
use crate::domain::comparison::Row;
use crate::domain::pack::{Kind, Source};
use crate::i18n::{Catalog, Text};

/// So many rows stand open.
const FIRST: usize = 2;

/// The digest with what is shared folded away, a few rows of the first group with a few points of each
/// list, and all the rest folded away: the other rows, the lists in full, the sources. Under headings of the
/// level that the page asks for, and one below.
pub fn page(model: &Model, catalog: &Shared<Catalog>) -> String {
    let all = model.all_rows();
    let used = model.used_sources(all);
    let mut first = model.shown_rows(all);
    first.retain(|row| !model.is_later(model.pack[row.aspect].group));
    first.truncate(FIRST);
    let mut rest = all.to_vec();
    rest.retain(|row| model.pack[row.aspect].kind == Kind::List || !first.contains(row));
    let caption = title(model, catalog);
    let mark_of_pack = language_mark(&model.pack, catalog);
    let of = |rows: &[Row], purpose: Purpose| {
        let (grid, said) = grid(model, catalog, rows, &used, purpose);
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
    text.push_str(&of(&first, Purpose::FirstLook));
    let more = safe(&catalog.get(Text::FullTable));
    text.extend(["<details>\n<summary>", &more, "</summary>\n"]);
    if !rest.is_empty() {
        text.push_str(&of(&rest, Purpose::Page));
    }
    text.push_str(&heading(level + 1, &catalog.get(Text::Sources)));
    for (index, &id) in used.iter().enumerate() {
        let number = mark(index + 1);
        let said = reference(catalog, &model.pack[id]);
        text.extend(["<p", &mark_of_pack, ">", &number, " ", &said, "</p>\n"]);
    }
    text + "</details>\n"
}

/// A table whose rows have their headings above them, so that two roles fit side by side on a phone.
/// Texts are marked as those of the pack, but for what the interface says: the cells of the lines in
/// `said`.
fn table(caption: &str, grid: &[Cells], said: &[bool], mark: &str) -> String {
    let mut text = "<table>\n<caption>".to_owned() + &safe(caption) + "</caption>\n<thead><tr>";
    let columns = grid[0].len() - 1;
    for title in &grid[0][1..] {
        text.extend(["<th scope=\"col\"", mark, ">", &safe(title), "</th>"]);
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for (line, &is_said) in grid.iter().zip(said).skip(1) {
        if !line[0].is_empty() {
            let columns = columns.to_string();
            let begin =
                ["</tbody>\n<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"", &columns, "\""];
            text.extend(begin);
            text.extend([mark, ">", &safe(&line[0]), "</th></tr>\n"]);
        }
        text.push_str("<tr>");
        for cell in &line[1..] {
            let mark = if is_said { "" } else { mark };
            text.extend(["<td", mark, ">", &safe(cell).replace('\n', "<br>"), "</td>"]);
        }
        text.push_str("</tr>\n");
    }
    (text + "</tbody></table>\n").replace("<tbody>\n</tbody>\n", "")
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
