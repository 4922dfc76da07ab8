//! From pasted text to lines of cells, whatever wrote it.

mod asciidoc;
mod bars;
mod blanks;
mod delimited;
mod dokuwiki;
mod flattened;
mod html;
mod images;
mod inline;
mod jira;
mod latex;
mod mediawiki;
mod parts;
mod piped;
mod quotes;
mod raised;
mod reaching;
mod rendered;

use std::borrow::Cow;

use parts::Form;
pub(crate) use parts::{Cell, Grid, Line, MAX_BYTES, Paste, clean};

/// Reads the tables in a text; else says why there are none.
pub(crate) fn read(text: &str) -> Result<Paste, String> {
    if text.len() > MAX_BYTES {
        let (have, most) = (text.len(), MAX_BYTES);
        return Err(format!(
            "this has {have} bytes; at most {most} are read: paste the table alone"
        ));
    }
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let text = without_fences(&text);
    if text.trim().is_empty() {
        return Err("there is nothing in it: paste a table, with its headings".into());
    }
    let mut paste = if mediawiki::is_like(&text) {
        let mut paste = html::read(&mediawiki::with_tags(&text))?;
        paste.form = Form::Bars;
        paste
    } else if asciidoc::is_like(&text) {
        piped::read(&asciidoc::with_bars(&text)?)?
    } else if dokuwiki::is_like(&text) {
        piped::read(&dokuwiki::with_bars(&text))?
    } else if html::is_like(&text) {
        html::read(&text)?
    } else if latex::is_like(&text) {
        piped::read(&latex::with_bars(&text))?
    } else if jira::is_like(&text) {
        piped::read(&jira::with_rows(&text))?
    } else if piped::is_like(&text) {
        piped::read(&text)?
    } else {
        delimited::read(&text)?
    };
    let mut pictures = Vec::new();
    for grid in &mut paste.grids {
        pictures.extend(images::settle(grid));
        grid.tidy();
    }
    if !pictures.is_empty() {
        pictures.dedup();
        let pictures = pictures.join("”, “");
        paste
            .notes
            .push(format!("words for pictures beside titles are not in the pack: “{pictures}”"));
    }
    let lines = paste.grids.iter().flat_map(|grid| &grid.lines);
    let nested = lines.filter(|line| line.cells.iter().any(|cell| cell.is_nested));
    let nested: Vec<String> = nested.map(|line| line.at.to_string()).collect();
    if !nested.is_empty() {
        paste.notes.push(format!(
            "points under points stand in one list with those above them: row {}",
            nested.join(", ")
        ));
    }
    paste.grids.retain(|grid| !grid.lines.is_empty());
    if paste.grids.is_empty() {
        return Err(
            "no table is in it: paste one with its headings, a role a column or a row".into()
        );
    }
    Ok(paste)
}

/// A text without the lines that fence code, between which tables stand in chats.
fn without_fences(text: &str) -> Cow<'_, str> {
    let is_fence = |line: &&str| line.trim_start().starts_with("```");
    if !text.lines().any(|line| is_fence(&line)) {
        return text.into();
    }
    let own: Vec<&str> = text.lines().filter(|line| !is_fence(line)).collect();
    own.join("\n").into()
}
