//! Tables of HTML, by a reader of tags that keeps to the standard.

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};

use super::parts::{Cell, Form, Grid, Line, MAX_CELLS, Paste, clean};

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
        if tables.cells > MAX_CELLS {
            return Err(format!("the table has more than {MAX_CELLS} cells"));
        }
    }
    tables.end_table();
    let Tables { grids, above, .. } = tables;
    if grids.is_empty() && text.contains("shadowrootmode") {
        return Err(RENDERED.into());
    }
    let grids = joined(grids);
    Ok(Paste { form: Form::Html, grids, above: lines(&above), notes: Vec::new() })
}

/// What is said of an element's content as a page's source has it, drawn for readers.
const RENDERED: &str = "this is a comparison as it is drawn, with its buttons and no table that can be taken from it: paste what its \
    “Copy, save or share” copies, or what `cargo rolefit table` or `cargo rolefit render --form light` prints";

/// The tables; one that has the headings of the one before goes on with it, as behind “Show more rows”.
fn joined(grids: Vec<Grid>) -> Vec<Grid> {
    let mut all: Vec<Grid> = Vec::new();
    for mut grid in grids {
        match all.last_mut() {
            Some(last) if last.lines[0].cells == grid.lines[0].cells && grid.lines[0].is_head => {
                let from = last.lines.len();
                grid.lines.remove(0);
                for line in &mut grid.lines {
                    line.at += from - 1;
                }
                last.lines.append(&mut grid.lines);
                last.below.append(&mut grid.below);
            }
            Some(_) | None => all.push(grid),
        }
    }
    all
}

#[derive(Default)]
struct Tables {
    grids: Vec<Grid>,
    above: String,
    below: String,
    depth: usize,
    grid: Grid,
    /// Cells that reach down into lines to come: how many lines, and the cell.
    reaching: Vec<Option<(usize, Cell)>>,
    line: Option<Line>,
    cell: Option<(Cell, usize, usize)>,
    caption: Option<String>,
    skipped: Option<String>,
    /// Where a link outside of cells leads.
    link: Option<String>,
    is_head: bool,
    cells: usize,
}

impl Tables {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = string(&tag.name);
        let attribute = |name: &[u8]| tag.attributes.get(name).map(|value| string(value));
        // What a template holds is no part of the page.
        if self.skipped.as_deref() == Some("template") {
            return;
        }
        match name.as_str() {
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
                let at = self.grid.lines.len() + 1;
                self.line = Some(Line { at, cells: Vec::new(), is_head: self.is_head });
            }
            "td" | "th" => {
                self.end_cell();
                let at = self.grid.lines.len() + 1;
                let line =
                    self.line.get_or_insert(Line { at, cells: Vec::new(), is_head: self.is_head });
                // A line of nothing but headings is one of headings.
                let is_head = name == "th" && (line.cells.is_empty() || line.is_head);
                line.is_head = self.is_head || is_head;
                let span = |name: &[u8], most: usize| {
                    attribute(name)
                        .and_then(|span| span.trim().parse().ok())
                        .unwrap_or(1)
                        .clamp(1, most)
                };
                self.cell =
                    Some((Cell::default(), span(b"colspan", 1_000), span(b"rowspan", 5_000)));
            }
            "br" | "p" | "div" | "li" | "ul" | "ol" | "dd" | "dt" | "h1" | "h2" | "h3" | "h4" => {
                self.text("\n");
            }
            "a" => match (&mut self.cell, attribute(b"href")) {
                (Some((cell, ..)), Some(link)) => cell.links.push(link),
                // A line of sources below a table leads to them.
                (None, link) => self.link = link,
                (Some(_), None) => {}
            },
            "img" => {
                if let Some(words) = attribute(b"alt") {
                    self.text(&words);
                }
            }
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
        if name == "a"
            && let Some(link) = self.link.take()
        {
            self.text(&format!(" {link} "));
        }
        match name {
            "table" if self.depth > 1 => self.depth -= 1,
            "table" => self.end_table(),
            _ if self.depth > 1 => {}
            "thead" => self.is_head = false,
            "caption" => self.grid.caption = self.caption.take().map(|text| clean(&text)),
            "td" | "th" => self.end_cell(),
            "tr" => self.end_line(),
            "p" | "div" | "li" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" => self.text("\n"),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        if let Some(caption) = &mut self.caption {
            caption.push_str(text);
        } else if let Some((cell, ..)) = &mut self.cell {
            // A break in the source is a blank on the page.
            let words = if text == "\n" { text.to_owned() } else { text.replace('\n', " ") };
            cell.text.push_str(&words);
        } else if self.depth == 0 {
            let place = if self.grids.is_empty() { &mut self.above } else { &mut self.below };
            place.push_str(text);
        }
    }

    fn begin_table(&mut self) {
        if let Some(grid) = self.grids.last_mut() {
            grid.below = lines(&core::mem::take(&mut self.below));
        }
        self.grid = Grid::default();
        self.reaching.clear();
    }

    fn end_cell(&mut self) {
        let Some((mut cell, columns, rows)) = self.cell.take() else { return };
        let Some(line) = &mut self.line else { return };
        cell.text = clean(&cell.text);
        for _ in 0..columns {
            self.cells += fill(&mut self.reaching, line) + 1;
            let column = line.cells.len();
            if rows > 1 {
                self.reaching.resize(self.reaching.len().max(column + 1), None);
                self.reaching[column] = Some((rows - 1, cell.clone()));
            }
            line.cells.push(cell.clone());
        }
    }

    fn end_line(&mut self) {
        self.end_cell();
        let Some(mut line) = self.line.take() else { return };
        self.cells += fill(&mut self.reaching, &mut line);
        self.grid.lines.push(line);
    }

    fn end_table(&mut self) {
        self.end_line();
        self.depth = 0;
        self.is_head = false;
        self.caption = None;
        if !self.grid.lines.is_empty() {
            self.grids.push(core::mem::take(&mut self.grid));
        } else if let Some(last) = self.grids.last_mut() {
            last.below.extend(lines(&core::mem::take(&mut self.below)));
        }
    }
}

/// Puts in the cells that reach down from lines above; how many.
fn fill(reaching: &mut [Option<(usize, Cell)>], line: &mut Line) -> usize {
    let mut filled = 0;
    while let Some(slot) = reaching.get_mut(line.cells.len()) {
        let Some((rows, cell)) = slot else { break };
        // A heading stands beside its lines, as an empty one under it does elsewhere.
        let is_heading = line.cells.is_empty();
        line.cells.push(if is_heading { Cell::default() } else { cell.clone() });
        filled += 1;
        *rows -= 1;
        if *rows == 0 {
            *slot = None;
        }
    }
    filled
}

fn lines(text: &str) -> Vec<String> {
    clean(text).lines().map(str::to_owned).collect()
}

fn string(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}
