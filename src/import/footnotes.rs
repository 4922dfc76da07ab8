//! Marks in cells that lead to notes around a table, such as `*`, `[2]` and `¹`.

use crate::grid::{Cell, Grid};
use crate::marks::{self, MARKS};
use crate::sources::Source;

/// The signs of raised digits, from 0.
const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/// So many notes are looked at: each mark looks through them.
const MOST: usize = 300;

/// A note, and the mark that leads to it.
struct Note {
    mark: String,
    words: String,
    /// The line where it stands.
    line: usize,
    is_used: bool,
}

/// Takes the marks of notes off the cells, whose notes they then have, and the lines of such notes out of
/// `around`; says so of marks in brackets that lead nowhere. Any other mark without a note stays where it
/// is.
pub(crate) fn take_off(grid: &mut Grid, around: &mut Vec<String>) -> Vec<String> {
    let has_noted = around.iter().any(|line| Source::noted(line).is_some());
    let mut notes: Vec<Note> = Vec::new();
    for (at, line) in around.iter().enumerate() {
        if notes.len() >= MOST {
            break;
        }
        let all = notes_of(line, grid).into_iter();
        notes.extend(all.map(|(mark, words)| Note { mark, words, line: at, is_used: false }));
    }
    let mut lost = None;
    let mut of_name = Vec::new();
    for cell in grid.lines.iter_mut().flat_map(|line| &mut line.cells) {
        if !has_noted && cell.text.contains('[') {
            in_brackets(cell, &mut notes, &mut lost);
        }
        behind_words(cell, &mut notes);
    }
    if let Some(caption) = &mut grid.caption {
        let mut cell = Cell { text: caption.clone(), ..Cell::default() };
        if !has_noted {
            in_brackets(&mut cell, &mut notes, &mut lost);
        }
        behind_words(&mut cell, &mut notes);
        *caption = cell.text;
        of_name = cell.notes;
    }
    let is_kept = |line: usize| {
        let mut own = notes.iter().filter(|note| note.line == line).peekable();
        own.peek().is_none() || !own.all(|note| note.is_used)
    };
    let mut lines = 0..;
    around.retain(|_| lines.next().is_none_or(is_kept));
    let left_out = |mark| format!("marks of footnotes, such as {mark}, were left out of the cells");
    let unkept = |note| format!("this note on the table's name is not in the pack: “{note}”");
    lost.map(left_out).into_iter().chain(of_name.into_iter().map(unkept)).collect()
}

/// The notes in a line: `* excludes tips`, `[1] excludes tips`, `¹ excludes tips; ² in London`; none where
/// the line names sources.
fn notes_of(line: &str, grid: &Grid) -> Vec<(String, String)> {
    let line = line.trim().trim_start_matches('\\');
    if Source::noted(line).is_some() || marks::sources(line, grid).is_some() {
        return Vec::new();
    }
    if let Some((mark, rest)) = numbered(line) {
        let words = rest.trim_start_matches([':', '.', '-', '–', ' ']);
        return if words.is_empty() { Vec::new() } else { vec![(mark, words.into())] };
    }
    let mut notes = Vec::new();
    let mut rest = line;
    while let Some((mark, words)) = signs(rest) {
        let next = words.match_indices(' ').map(|(at, _)| at);
        let next = next.filter(|&at| signs(words[at..].trim_start()).is_some()).min();
        let end = next.unwrap_or(words.len());
        let own = words[..end].trim().trim_end_matches([';', ',']);
        if !own.chars().any(char::is_alphanumeric) {
            return Vec::new();
        }
        notes.push((plain(mark), own.to_owned()));
        rest = words[end..].trim_start();
    }
    notes
}

/// Signs at the start of a text, and what follows.
fn signs(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|sign| !is_sign(sign)).unwrap_or(text.len());
    (end > 0 && text.len() > end).then(|| text.split_at(end))
}

/// A number or a letter in brackets, or with one behind it, at the start of a text, and what follows.
fn numbered(text: &str) -> Option<(String, &str)> {
    let (inner, rest) = match text.strip_prefix('[') {
        Some(inner) => inner.split_once(']')?,
        None => text.trim_start_matches('(').split_once(')')?,
    };
    let inner = inner.trim_start_matches('^');
    is_mark(inner).then(|| (inner.to_owned(), rest))
}

/// Whether a sign is a mark of notes.
pub(crate) fn is_sign(sign: char) -> bool {
    MARKS.contains(sign) || RAISED.contains(sign) || sign == '^'
}

/// A mark as notes are looked up by: raised digits as digits.
fn plain(mark: &str) -> String {
    let digit = |sign: char| RAISED.chars().position(|raised| raised == sign);
    let plain = |sign: char| digit(sign).map_or(sign, |digit| char::from(b'0' + digit as u8));
    mark.chars().map(plain).collect()
}

/// The note that a mark leads to, which is used from now on.
fn lookup(mark: &str, notes: &mut [Note]) -> Option<String> {
    let bare = mark.trim_start_matches('^');
    let mark = plain(if bare.is_empty() { mark } else { bare });
    let note = notes.iter_mut().find(|note| note.mark == mark)?;
    note.is_used = true;
    Some(note.words.clone())
}

/// Takes signs off the ends of words and figures, where a note belongs to them.
fn behind_words(cell: &mut Cell, notes: &mut [Note]) {
    let mut text = String::new();
    let mut rest = cell.text.as_str();
    while let Some(start) = rest.find(is_sign) {
        let end = rest[start..].find(|sign| !is_sign(sign)).map_or(rest.len(), |end| start + end);
        text.push_str(&rest[..start]);
        let mark = &rest[start..end];
        let is_over = !rest[end..].starts_with(char::is_alphanumeric);
        let before = text.chars().next_back();
        let is_apart = before.is_none_or(char::is_whitespace) && !rest[end..].trim().is_empty();
        // `m²` is a unit.
        let is_power = text.rsplit(|sign: char| !sign.is_alphabetic()).next() == Some("m");
        let words = (is_over && !is_apart && !is_power).then(|| lookup(mark, notes)).flatten();
        match words.filter(|_| !text.trim().is_empty()) {
            Some(words) => {
                text.truncate(text.trim_end().len());
                cell.notes.push(words);
            }
            None => text.push_str(mark),
        }
        rest = &rest[end..];
    }
    text.push_str(rest);
    // `$52,000 (1)`, where there is a note of that number.
    if let Some((before, inner)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('('))
        && is_mark(inner)
        && !before.trim().is_empty()
        && let Some(words) = lookup(inner, notes)
    {
        cell.notes.push(words);
        text.truncate(before.trim_end().len());
    }
    cell.text = text;
}

/// Takes off numbers and letters in brackets that stand behind words and figures, so that these can be
/// read, and those that stand apart, where there is a note.
fn in_brackets(cell: &mut Cell, notes: &mut [Note], lost: &mut Option<String>) {
    let mut text = String::new();
    let mut rest = cell.text.as_str();
    while let Some(start) = rest.find('[') {
        let (before, mark) = rest.split_at(start);
        text.push_str(before);
        let inner = |end: usize| mark[1..end].trim_start_matches('^');
        let end = mark.find(']').filter(|&end| is_mark(inner(end)));
        // Behind a word or a figure, and before none.
        let is_behind = text.chars().next_back().is_some_and(|sign| !sign.is_whitespace());
        let goes_on = |end: usize| mark[end + 1..].starts_with(char::is_alphanumeric);
        let is_last =
            |end: usize| mark[end + 1..].lines().next().is_none_or(|rest| rest.trim().is_empty());
        let may_be = |end: usize| is_behind && !goes_on(end) || is_last(end);
        let words = end.filter(|&end| may_be(end)).and_then(|end| lookup(inner(end), notes));
        match (end, words) {
            (Some(end), Some(words)) => {
                cell.notes.push(words);
                text.truncate(text.trim_end_matches(' ').len());
                rest = &mark[end + 1..];
            }
            (Some(end), None) if is_behind && !goes_on(end) => {
                lost.get_or_insert_with(|| mark[..=end].to_owned());
                rest = &mark[end + 1..];
            }
            (_, _) => {
                text.push('[');
                rest = &mark[1..];
            }
        }
    }
    text.push_str(rest);
    cell.text = text;
    // The links of the marks lead to the notes on the same page.
    cell.links.retain(|link| !link.starts_with('#'));
}

/// Whether a number, a small letter or the like is a mark.
fn is_mark(inner: &str) -> bool {
    let number = inner.trim_start_matches("note ").trim_start_matches("nb ");
    let is_number = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    is_number || inner.len() == 1 && inner.bytes().all(|letter| letter.is_ascii_lowercase())
}
