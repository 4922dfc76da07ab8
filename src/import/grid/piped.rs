//! Cells between bars: Markdown, wikis, what consoles draw, and such tables flattened into a line.

use super::bars::{bar, is_rule, split};
use super::flattened::{self, Flattened};
use super::inline;
use super::parts::{Cell, Form, Grid, Line, Paste, clean};

/// Whether at least two lines, or one that holds a rule, have cells between bars.
pub(super) fn is_like(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let barred = lines.iter().filter(|line| is_barred(line)).count();
    let ruled =
        lines.iter().any(|line| is_rule(line) || !matches!(flattened::read(line), Ok(None)));
    // Without a rule, all lines have to agree: a bar is a sign like any other.
    let framed = lines.iter().filter(|line| line.starts_with(['|', '│', '┃', '║'])).count();
    (ruled && barred >= 1) || (framed >= 2 && framed * 10 >= lines.len() * 6)
}

/// Reads all tables between lines of other text.
pub(super) fn read(text: &str) -> Result<Paste, String> {
    let mut paste =
        Paste { form: Form::Bars, grids: Vec::new(), above: Vec::new(), notes: Vec::new() };
    let lines: Vec<&str> = text.lines().collect();
    let mut open: Option<Grid> = None;
    let mut around: Vec<String> = Vec::new();
    // After how many lines rules that frame cells stand.
    let mut frame: Vec<usize> = Vec::new();
    let mut has_rule = false;
    for (index, raw) in lines.iter().enumerate() {
        let line = raw.trim();
        let at = open.as_ref().map_or(0, |grid| grid.lines.len()) + 1;
        has_rule &= open.is_some();
        if let Some(Flattened { lines, before, after }) = flattened::read(line)? {
            close(&mut paste, open.take(), &mut around);
            around.extend(Some(before).filter(|text| !text.is_empty()));
            paste.form = Form::FlattenedBars;
            if after.is_empty() {
                open = Some(Grid { lines, ..Grid::default() });
            } else {
                close(&mut paste, Some(Grid { lines, ..Grid::default() }), &mut around);
                around.push(after);
            }
        } else if is_rule(line) {
            if !line.starts_with('|') {
                frame.push(open.as_ref().map_or(0, |grid| grid.lines.len()));
            }
            // What stands above the first rule are headings, of two lines at most.
            if let Some(grid) = &mut open
                && (grid.lines.len() == 1 || grid.lines.len() == 2 && line.starts_with(bar))
                && !has_rule
            {
                grid.lines.iter_mut().for_each(|line| line.is_head = true);
            }
            has_rule = open.is_some();
        } else if is_barred(line) && (open.is_some() || starts_table(&lines, index)) {
            let cells = cells(line);
            let is_head = line.starts_with("||") && cells.len() > 1;
            open.get_or_insert_default().lines.push(Line { at, cells, is_head });
        } else if line.is_empty() && goes_on(&lines[index..]) {
            // Some programs put an empty line between all lines.
        } else if !line.is_empty() || open.is_some() {
            if let Some(grid) = &mut open {
                join_framed(grid, &core::mem::take(&mut frame));
            }
            close(&mut paste, open.take(), &mut around);
            if !line.is_empty() {
                let is_title = is_bold(line);
                let words = inline::line(line);
                around.push(if is_title { format!("# {words}") } else { words });
            }
        }
    }
    if let Some(grid) = &mut open {
        join_framed(grid, &frame);
    }
    close(&mut paste, open, &mut around);
    match paste.grids.last_mut() {
        Some(last) => last.below = around,
        None => paste.above = around,
    }
    Ok(paste)
}

/// Whether all of a line is bold, as a heading is.
fn is_bold(line: &str) -> bool {
    let inner = line.strip_prefix("**").and_then(|line| line.strip_suffix("**"));
    inner.is_some_and(|inner| !inner.contains("**") && !inner.ends_with('.'))
}

/// Whether behind empty lines the same table goes on: with cells, and no headings of its own.
fn goes_on(lines: &[&str]) -> bool {
    let mut rest = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    let next =
        rest.next().is_some_and(|line| is_barred(line) && line.starts_with(bar) || is_rule(line));
    next && !rest.next().is_some_and(is_rule)
}

/// Where rules stand between all rows, the lines between two rules are one row.
fn join_framed(grid: &mut Grid, frame: &[usize]) {
    if frame.len() < 4 {
        return;
    }
    let lines = core::mem::take(&mut grid.lines);
    for (at, line) in lines.into_iter().enumerate() {
        match grid.lines.last_mut().filter(|_| !frame.contains(&at)) {
            Some(last) => {
                for (cell, more) in last.cells.iter_mut().zip(line.cells) {
                    let is_item =
                        ["- ", "* ", "• ", "+ "].iter().any(|mark| more.text.starts_with(mark));
                    if !cell.is_empty() && !more.is_empty() {
                        cell.text.push(if is_item { '\n' } else { ' ' });
                    }
                    cell.text.push_str(&more.text);
                    cell.links.extend(more.links);
                }
            }
            None => grid.lines.push(line),
        }
    }
}

/// Ends a table; what stood above it belongs to the one before, or to none.
fn close(paste: &mut Paste, grid: Option<Grid>, around: &mut Vec<String>) {
    let Some(mut grid) = grid else { return };
    let text = core::mem::take(around);
    let is_heading = |line: &&String| line.starts_with('#') && !line.starts_with("#+");
    let named = text.iter().rev().take(5).find_map(|line| line.strip_prefix("#+CAPTION:"));
    let caption = named.or_else(|| {
        let heading = text.iter().rev().take(5).find(is_heading)?;
        Some(heading.trim_matches(['#', '*', ' ', ':']))
    });
    let caption = caption.map(clean);
    grid.caption = grid.caption.or(caption);
    match paste.grids.last_mut() {
        Some(last) => last.below = text,
        None => paste.above = text,
    }
    paste.grids.push(grid);
}

fn is_barred(line: &str) -> bool {
    let bars = line.chars().filter(|&sign| bar(sign)).count();
    bars >= 2 || (bars == 1 && !line.starts_with(bar) && !line.ends_with(bar))
}

/// A table begins with a bar, or above a rule.
fn starts_table(lines: &[&str], index: usize) -> bool {
    lines[index].trim().starts_with(bar)
        || lines.get(index + 1).is_some_and(|next| is_rule(next.trim()))
}

fn cells(line: &str) -> Vec<Cell> {
    // Headings of some wikis stand between doubled bars.
    let doubled = line.starts_with("||") && line.ends_with("||") && line.len() > 4;
    let line = if doubled { line.replace("||", "|") } else { line.to_owned() };
    let mut parts = split(line.trim());
    if parts.last().is_some_and(|last| last.trim().is_empty()) && line.trim_end().ends_with(bar) {
        parts.pop();
    }
    if line.starts_with(bar) {
        parts.remove(0);
    }
    // Headings of Textile have a mark of their own.
    let plain = parts.iter().map(|part| part.strip_prefix("_.").unwrap_or(part));
    plain.map(inline::cell).collect()
}
