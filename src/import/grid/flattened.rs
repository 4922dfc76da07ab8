//! Tables with bars whose lines were joined into one: the rule within says how many columns there are.

use super::bars::{is_rule, split};
use super::inline;
use super::parts::Line;

/// A table that was found in a line.
pub(super) struct Flattened {
    /// Its lines.
    pub(super) lines: Vec<Line>,
    /// The text before it.
    pub(super) before: String,
    /// The text behind it.
    pub(super) after: String,
}

/// What may stand between the last cell of a row and the first one of the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    /// Nothing, or one blank part.
    One,
    /// Any number of blank parts.
    Any,
}

/// The table in a line, when there is one; the error says why its rows cannot be told.
pub(super) fn read(line: &str) -> Result<Option<Flattened>, String> {
    if is_rule(line) || !line.contains("--") {
        return Ok(None);
    }
    let Some(start) = line.find('|') else { return Ok(None) };
    let Some(bars) = Bars::of(&line[start..]) else { return Ok(None) };
    let single = Bars::of(&line[start..].replace("||", "|"));
    let plain = bars.rows(Gap::One);
    let collapsed = single.as_ref().and_then(|bars| bars.rows(Gap::One));
    // Without blanks in it, a reading of doubled bars as single ones is as good as another.
    let is_full = |rows: &Rows| rows.lines.iter().skip(1).flatten().all(|part| !is_blank(part));
    let collapsed = collapsed.filter(is_full);
    let is_unnamed = |rows: &Rows| rows.lines.iter().skip(1).any(|line| is_blank(&line[0]));
    let read = match (plain, collapsed) {
        (Some(plain), Some(other)) if is_unnamed(&plain) => Some(other),
        (Some(plain), Some(other))
            if !is_full(&plain) && other.lines.len() != plain.lines.len() =>
        {
            None
        }
        (Some(plain), _) => Some(plain),
        (None, Some(collapsed)) => Some(collapsed),
        (None, None) => bars.rows(Gap::Any).filter(is_full),
    };
    let Some(Rows { lines, after }) = read else {
        let width = bars.width;
        return Err(format!(
            "a table in one line has {width} columns by its rule, but its cells do not come to rows of {width}, as where bars are \
             doubled in part (“||”) or missing: put every row on a line of its own"
        ));
    };
    let lines = lines.iter().enumerate().map(|(at, parts)| Line {
        at: at + 1,
        cells: parts.iter().map(|part| inline::cell(part)).collect(),
        is_head: at == 0,
    });
    let before = line[..start].trim().to_owned();
    Ok(Some(Flattened { lines: lines.collect::<Vec<Line>>(), before, after }))
}

/// The parts of a line between bars, and its rule.
struct Bars {
    head: Vec<String>,
    width: usize,
    rest: Vec<String>,
    /// Whether the line ends in a bar.
    is_closed: bool,
}

/// The rows of such a line, headings first, and the text behind them.
struct Rows {
    lines: Vec<Vec<String>>,
    after: String,
}

impl Bars {
    fn of(text: &str) -> Option<Self> {
        let mut parts = split(text);
        // Behind the last bar there is no cell.
        let is_closed = parts.pop_if(|last| is_blank(last)).is_some();
        let is_dash = |part: &String| {
            let part = part.trim();
            part.len() >= 2
                && part.contains('-')
                && part.chars().all(|sign| sign == '-' || sign == ':')
        };
        let first = parts.iter().position(is_dash)?;
        let (mut width, mut end) = (0, first);
        // Doubled bars leave an empty part between two dashes.
        while let Some(next) = parts[end..].iter().take(2).position(is_dash) {
            end += next + 1;
            width += 1;
        }
        (width >= 2 && first >= width).then(|| Self {
            head: parts[..first].to_vec(),
            width,
            rest: parts[end..].to_vec(),
            is_closed,
        })
    }

    /// The rows, when all have a cell a column.
    fn rows(&self, gap: Gap) -> Option<Rows> {
        let mut lines = vec![self.head()?];
        let mut rest = self.rest.as_slice();
        let mut after = String::new();
        // What is not closed by a bar is the last cell, or text behind the table.
        let open = rest.last().filter(|part| !self.is_closed && !is_blank(part)).cloned();
        loop {
            let blanks = rest.iter().take_while(|part| is_blank(part)).count();
            if blanks == rest.len() {
                break;
            }
            let skipped = match gap {
                Gap::One => blanks.min(1),
                Gap::Any => blanks,
            };
            rest = &rest[skipped..];
            if rest.len() < self.width {
                // Only the text behind the table may be left.
                let left: Vec<&String> = rest.iter().filter(|part| !is_blank(part)).collect();
                let text = open.filter(|open| left == [open])?;
                text.trim().clone_into(&mut after);
                break;
            }
            let (line, more) = rest.split_at(self.width);
            lines.push(line.to_vec());
            rest = more;
        }
        // A row goes on below its label now and then, but not as a rule.
        let unnamed = lines.iter().skip(1).filter(|line| is_blank(&line[0])).count();
        (lines.len() > 1 && unnamed * 2 < lines.len()).then_some(Rows { lines, after })
    }

    /// The headings: as many as there are columns, the first of which may be blank, but no other.
    fn head(&self) -> Option<Vec<String>> {
        let first = self.head.iter().position(|part| !is_blank(part))?;
        let last = self.head.iter().rposition(|part| !is_blank(part))?;
        let full = self.head[first..=last].to_vec();
        if full.iter().any(|part| is_blank(part)) {
            return None;
        }
        if full.len() == self.width {
            return Some(full);
        }
        let corner = vec![String::new()];
        (full.len() + 1 == self.width).then(|| [corner, full].concat())
    }
}

fn is_blank(part: &str) -> bool {
    part.trim().is_empty()
}
