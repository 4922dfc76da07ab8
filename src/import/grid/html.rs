//! Tables of HTML, by a reader of tags that keeps to the standard.

mod figures;
mod lines;

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};

use super::parts::{Form, Grid, Paste, clean, within_bounds};
use super::raised::{raised, remark};
use super::reaching::{Merged, MergedLine};
use super::rendered;

/// Whether there is a table of HTML in the text.
pub(super) fn is_like(text: &str) -> bool {
    let has = |tag: &str| {
        text.as_bytes().windows(tag.len()).any(|part| part.eq_ignore_ascii_case(tag.as_bytes()))
    };
    has("<table") || (has("<tr") && (has("<td") || has("<th")))
}

/// Reads all tables; a table within a cell is read as text of that cell.
pub(super) fn read(text: &str) -> Result<Paste, String> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut tables = Tables::default();
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => tables.start(&tag),
            Token::EndTag(tag) => tables.end(&string(&tag.name)),
            Token::String(text) => tables.text(&string(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
        within_bounds(tables.cells)?;
    }
    tables.end_table();
    within_bounds(tables.cells)?;
    let Tables { grids, above, skipped, .. } = tables;
    let grids = rendered::joined(grids, text)?;
    let unread = |tag| format!("<{tag}> is never closed: what stands behind it was not read");
    let notes = skipped.into_iter().map(unread).collect();
    Ok(Paste { form: Form::Html, grids, above: lines(&above), notes })
}

#[derive(Default)]
struct Tables {
    grids: Vec<Grid>,
    above: String,
    below: String,
    depth: usize,
    grid: Grid,
    lines: Vec<MergedLine>,
    line: Option<MergedLine>,
    cell: Option<Merged>,
    caption: Option<String>,
    skipped: Option<String>,
    /// Where a link outside of cells leads.
    link: Option<String>,
    is_head: bool,
    /// Where a heading begins in the text above or below tables, and the last one there was.
    heading: (Option<usize>, Option<String>),
    /// How many lists of points are open in the cell.
    points: usize,
    /// Where raised words begin in the text that is being read.
    raised: Option<usize>,
    cells: usize,
}

impl Tables {
    /// A drawing ends with its cell at the latest.
    fn end_drawing(&mut self, name: &str) {
        if matches!(name, "td" | "th" | "tr" | "table") && self.skipped.as_deref() == Some("svg") {
            self.skipped = None;
        }
    }

    fn start(&mut self, tag: &StartTag<()>) {
        let name = string(&tag.name);
        let attribute = |name: &[u8]| tag.attributes.get(name).map(|value| string(value));
        // What a template holds is no part of the page.
        if self.skipped.as_deref() == Some("template") {
            return;
        }
        self.end_drawing(&name);
        match name.as_str() {
            "svg" if tag.self_closing => {}
            "script" | "style" | "template" | "svg" => self.skipped = Some(name),
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.begin_table();
                }
            }
            _ if self.depth > 1 => self.text(" "),
            "thead" => self.is_head = true,
            "tbody" | "tfoot" => self.is_head = false,
            "caption" => self.caption = Some(String::new()),
            "tr" => {
                self.end_line();
                self.line = Some(self.next_line());
            }
            "td" | "th" => {
                self.end_cell();
                let next = self.next_line();
                let line = self.line.get_or_insert(next);
                // A line of nothing but headings is one of headings.
                let is_head = name == "th" && (line.cells.is_empty() || line.is_head);
                line.is_head = self.is_head || is_head;
                self.cell = Some(Merged::over(attribute(b"colspan"), attribute(b"rowspan")));
            }
            "figcaption" if self.cell.is_none() => self.text("\n"),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.cell.is_none() => {
                self.text("\n");
                self.heading.0 = self.position().map(|text| text.len());
            }
            "ul" | "ol" if self.cell.is_some() => {
                self.points += 1;
                self.text("\n");
                if let Some(merged) = &mut self.cell {
                    merged.cell.is_nested |= self.points > 1;
                }
            }
            "div" => {
                self.text("\n");
                self.image(&name, &attribute);
            }
            "br" | "p" | "li" | "ul" | "ol" | "dd" | "dt" | "h1" | "h2" | "h3" | "h4" | "h5"
            | "h6" => {
                self.text("\n");
            }
            "sup" => self.raised = self.position().map(|text| text.len()),
            "a" => match (&mut self.cell, attribute(b"href")) {
                (Some(merged), Some(link)) => merged.cell.links.push(link),
                // A line of sources below a table leads to them; a mark leads to a note on the same page.
                (None, link) => self.link = link.filter(|link| !link.starts_with('#')),
                (Some(_), None) => {}
            },
            "img" | "i" | "span" | "input" => self.image(&name, &attribute),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.skipped.as_deref() == Some(name) {
            self.skipped = None;
        }
        if self.skipped.as_deref() == Some("template") {
            return;
        }
        self.end_drawing(name);
        if name == "a"
            && let Some(link) = self.link.take()
        {
            self.text(&format!(" {link} "));
        }
        if let ["h", level] = [name.get(..1).unwrap_or_default(), name.get(1..).unwrap_or_default()]
            && level.parse::<u8>().is_ok()
            && let Some(start) = self.heading.0.take()
        {
            let words = self.position().and_then(|text| text.get(start..).map(clean));
            self.heading.1 = words.filter(|words| !words.is_empty());
        }
        if name == "sup"
            && let Some(start) = self.raised.take()
            && let Some(text) = self.position()
            && text.is_char_boundary(start)
        {
            let words = text.split_off(start);
            let words = raised(text, words.trim());
            if let (Some(remark), Some(merged)) = (remark(&words), &mut self.cell) {
                merged.cell.notes.push(remark.to_owned());
            } else if let Some(text) = self.position() {
                text.push_str(&words);
            }
        }
        match name {
            "table" if self.depth > 1 => self.depth -= 1,
            "table" => self.end_table(),
            _ if self.depth > 1 => {}
            "thead" => self.is_head = false,
            "caption" => {
                self.grid.caption =
                    self.caption.take().map(|text| clean(&text)).or(self.grid.caption.take());
            }
            "td" | "th" => self.end_cell(),
            "tr" => self.end_line(),
            "figcaption" => self.end_figure(),
            "ul" | "ol" => {
                self.points = self.points.saturating_sub(1);
                self.text("\n");
            }
            "p" | "div" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.text("\n"),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        // A break in the source is a blank on the page.
        let is_cell = self.caption.is_none() && self.cell.is_some();
        let is_source = is_cell && text != "\n";
        let words = if is_source { text.replace('\n', " ") } else { text.to_owned() };
        if let Some(position) = self.position() {
            position.push_str(&words);
        }
    }

    /// The text that is being read.
    fn position(&mut self) -> Option<&mut String> {
        match (&mut self.caption, &mut self.cell) {
            (Some(caption), _) => Some(caption),
            (None, Some(merged)) => Some(&mut merged.cell.text),
            (None, None) if self.depth > 0 => None,
            (None, None) if self.grids.is_empty() => Some(&mut self.above),
            (None, None) => Some(&mut self.below),
        }
    }
}

fn lines(text: &str) -> Vec<String> {
    clean(text).lines().map(str::to_owned).collect()
}

fn string(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}
