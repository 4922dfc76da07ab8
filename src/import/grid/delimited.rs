//! Fields between separators: CSV and its relatives, and columns parted by blanks.

use super::blanks;
use super::inline;
use super::parts::{Cell, Form, Grid, Line, Paste, within_bounds};
use super::quotes::Quoted;
use crate::asked::Asked;
use crate::words::Word;

/// The separators that spreadsheets write.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];

/// So much of a text is looked at to find its separator, in bytes.
const SAMPLE: usize = 100_000;

/// Reads the tables, which empty lines may part.
pub(super) fn read(text: &str) -> Result<Paste, String> {
    // Some spreadsheets name the separator in the first line.
    let named = text.lines().next().and_then(|line| {
        let sign = line.trim().to_ascii_lowercase();
        let sign = sign.strip_prefix("sep=")?.chars().next()?;
        Some((sign, text.split_once('\n')?.1))
    });
    let found = || separator(text, SAMPLE).or_else(|| separator(text, text.len()));
    let (form, (lines, notes)) = match named.or_else(|| Some((found()?, text))) {
        Some((sign, text)) => (Form::Delimited(sign), fields(text, sign)?),
        None => (Form::Blanks, (blanks::columns(text)?, Vec::new())),
    };
    let (above, grids) = apart(lines);
    Ok(Paste { form, grids, above, notes })
}

/// The sign by which the lines fall into the same number of fields.
fn separator(text: &str, most: usize) -> Option<char> {
    let sample = text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end]);
    let is_cut = sample.len() < text.len();
    let mut best: Option<(f64, char)> = None;
    for sign in SEPARATORS {
        let Ok(byte) = separator_byte(sign) else { continue };
        let Ok(lines) = records(&Quoted::of(sample, byte, false).text, sign) else { continue };
        let counts: Vec<usize> = lines
            .iter()
            .take(lines.len() - usize::from(is_cut && lines.len() > 1))
            .map(|line| line.cells.len())
            .filter(|&count| count > 0)
            .collect();
        let split = counts.iter().filter(|&&count| count > 1).count();
        if split < 2 {
            continue;
        }
        let mut sorted: Vec<usize> = counts.iter().copied().filter(|&count| count > 1).collect();
        sorted.sort_unstable();
        let usual = sorted[sorted.len() / 2];
        let same = counts.iter().filter(|&&count| count == usual).count();
        // The other signs stand in cells, but hardly in the headings on top.
        let above = counts.iter().position(|&count| count == usual).unwrap_or(0);
        // A tab is never part of a text, a comma often is.
        let trust = match sign {
            '\t' => 1.3,
            ';' => 1.1,
            _ => 1.0,
        };
        let score = trust * same as f64 / counts.len() as f64 * 0.9_f64.powf(above as f64);
        if score > 0.3 && best.is_none_or(|(most, _)| score > most) {
            best = Some((score, sign));
        }
    }
    best.map(|(_, sign)| sign)
}

/// The lines, with one for each empty line, which part tables, and what there is to say.
fn fields(text: &str, sign: char) -> Result<(Vec<Line>, Vec<String>), String> {
    let Quoted { text, strays } = Quoted::of(text, separator_byte(sign)?, true);
    Ok((records(&text, sign)?, strays))
}

/// The lines that are not empty.
fn records(text: &str, sign: char) -> Result<Vec<Line>, String> {
    let separator = separator_byte(sign)?;
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(separator).has_headers(false).flexible(true);
    let mut lines: Vec<Line> = Vec::new();
    let mut cells = 0;
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|error| format!("this is no table: {error}"))?;
        let at = lines.len() + 1;
        cells += record.len();
        within_bounds(cells)?;
        let fields = with_whole_kinds(record.iter(), sign);
        lines.push(Line {
            at,
            cells: fields.iter().map(|text| field(text)).collect(),
            is_head: false,
        });
    }
    Ok(lines)
}

/// The fields, where a kind behind a label, as in `Pay [money, EUR, month]`, is not parted by its commas.
fn with_whole_kinds<'a>(fields: impl Iterator<Item = &'a str>, sign: char) -> Vec<String> {
    let mut whole: Vec<String> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for field in fields {
        let is_open = !open.is_empty() || field.contains('[') && !field.contains(']');
        if !is_open || sign != ',' {
            whole.push(field.to_owned());
            continue;
        }
        open.push(field.to_owned());
        let joined = open.join(",");
        let is_kind = Asked::behind(&joined).1.is_some() && field.trim_end().ends_with(']');
        if is_kind {
            whole.push(joined);
            open.clear();
        } else if open.len() > 6 || field.contains(']') {
            whole.append(&mut open);
        }
    }
    whole.append(&mut open);
    whole
}

fn separator_byte(sign: char) -> Result<u8, String> {
    let byte = u8::try_from(sign).ok().filter(u8::is_ascii);
    byte.ok_or_else(|| format!("\"{sign}\" parts no fields"))
}

fn field(field: &str) -> Cell {
    // Against formulas, an apostrophe is written before such a field.
    let plain = match field.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        Some(_) | None => field,
    };
    Cell::of(&inline::breaks(plain))
}

/// Text above, and the tables, which empty lines may part.
fn apart(lines: Vec<Line>) -> (Vec<String>, Vec<Grid>) {
    let mut parts: Vec<Vec<Line>> = vec![Vec::new()];
    for line in lines {
        match parts.last_mut() {
            Some(part) if !line.cells.iter().all(Cell::is_empty) => part.push(line),
            Some(part) if part.is_empty() => {}
            Some(_) | None => parts.push(Vec::new()),
        }
    }
    let mut above = Vec::new();
    let mut grids: Vec<Grid> = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        take(part, &mut above, &mut grids);
    }
    for grid in &mut grids {
        let end = grid.lines.iter().rposition(|line| !is_text(line)).map_or(0, |last| last + 1);
        let below: Vec<String> = grid.lines.drain(end..).map(|line| words(&line)).collect();
        grid.below.splice(0..0, below);
    }
    (above, grids)
}

/// A part goes on with the table above it, or is a table of its own when it has headings.
fn take(mut part: Vec<Line>, above: &mut Vec<String>, grids: &mut Vec<Grid>) {
    let start = part.iter().take_while(|line| is_text(line)).count();
    let Some(last) = grids.last_mut() else {
        let text: Vec<String> = part.drain(..start).map(|line| words(&line)).collect();
        above.extend(text);
        if !part.is_empty() {
            grids.push(Grid { caption: above.last().cloned(), lines: part, below: Vec::new() });
        }
        return;
    };
    let Some(first) = part.get(start) else {
        last.below.extend(part.iter().map(words));
        return;
    };
    let head = &last.lines[0];
    let has_same_roles =
        first.cells.len() == head.cells.len() && first.cells[1..] == head.cells[1..];
    let corner = |line: &Line| line.cells.first().map_or(String::new(), |c| c.text.to_lowercase());
    let is_own = first.cells.len() != last.width()
        || corner(first) == corner(head)
        || Word::of_corner(&corner(first)).is_some()
        || corner(first).is_empty();
    if has_same_roles {
        part.remove(start);
        last.lines.append(&mut part);
    } else if is_own {
        let text: Vec<String> = part.drain(..start).map(|line| words(&line)).collect();
        grids.push(Grid { caption: text.last().cloned(), lines: part, below: Vec::new() });
    } else {
        last.lines.append(&mut part);
    }
}

/// A line of one field is text around a table, or a heading within it.
fn is_text(line: &Line) -> bool {
    line.cells.first().is_some_and(|cell| !cell.is_empty())
        && line.cells[1..].iter().all(Cell::is_empty)
}

fn words(line: &Line) -> String {
    line.cells[0].text.replace('\n', " ")
}
