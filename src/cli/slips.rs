//! What is no JSON in a text, where the parser's own words are no help to an author.

use crate::domain::pack::Finding;

/// A finding on the whole text, in words about the very place when the parser has told of one.
pub(super) fn explained(text: &str, finding: Finding) -> Finding {
    if finding.path != "$" {
        return finding;
    }
    if let Some((found, expected)) = around(text) {
        return Finding { found, expected: expected.into(), ..finding };
    }
    let (said, at) = match finding.found.rsplit_once(" at line ") {
        Some((said, place)) => (said.to_owned(), place_of(place)),
        None if finding.found.starts_with("a word without quotes in line ") => {
            let line = finding.found.rsplit(' ').next().and_then(|line| line.parse().ok());
            (String::new(), line.map(|line| (line, None)))
        }
        None => return finding,
    };
    let Some((line, column)) = at else { return finding };
    // The parser tells of a line break as the start of the next line.
    let (line, column) = match column {
        Some(0) if line > 1 => (line - 1, Some(usize::MAX)),
        other => (line, other),
    };
    let written = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let word = match column {
        Some(column) => word_at(written, column),
        // A word is told by its line alone: it is the first there that is no number.
        None => unquoted(written).find(|word| is_no_number(word)).unwrap_or_default(),
    };
    let found = format!("{} in line {line}", cut(word));
    if is_no_number(word) {
        let expected = "a number; where one is not known, leave its key out";
        return Finding { found, expected: expected.into(), ..finding };
    }
    if column.is_none() {
        return finding;
    }
    if said == "number out of range" {
        return Finding { found, expected: "a number of fewer digits".into(), ..finding };
    }
    if word.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
        && serde_json::from_str::<f64>(word).is_err()
    {
        let expected = "a number such as 29.98 or -3, or a text in double quotes";
        return Finding { found, expected: expected.into(), ..finding };
    }
    if let Some((what, expected)) = plainly(&said, word) {
        let found = format!("{what} in line {line}");
        return Finding { found, expected: expected.into(), ..finding };
    }
    match said.strip_prefix("expected ") {
        Some(expected) if !word.is_empty() => {
            Finding { found, expected: expected.into(), ..finding }
        }
        Some(_) | None => Finding { found: format!("{said} in line {line}"), ..finding },
    }
}

/// What other tools have put around a document or into it, and what to do about it.
fn around(text: &str) -> Option<(String, &'static str)> {
    if text.trim_start().starts_with("```") {
        return Some(("a fence of Markdown".into(), "the JSON inside it alone"));
    }
    let line = text.lines().position(|line| line.starts_with("<<<<<<< "))? + 1;
    Some((format!("two versions that Git could not merge in line {line}"), "one of the two"))
}

/// What the parser says about a place, in words for an author; `word` stands there.
fn plainly(said: &str, word: &str) -> Option<(&'static str, &'static str)> {
    Some(match said {
        "key must be a string" if word.is_empty() => {
            ("a comma too many, or a name that is no text,", "a name in double quotes")
        }
        "trailing comma" => ("a comma behind the last entry", "commas between entries alone"),
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            ("a tab or another invisible sign inside a text", "blanks between words")
        }
        "invalid escape" => {
            ("a \\ that no sign follows which may", "\\\\ for one that is to be read")
        }
        "unexpected end of hex escape" | "lone leading surrogate in hex escape" => {
            ("half a sign behind \\u", "the sign itself")
        }
        "expected `,` or `}`" | "expected `,` or `]`" if word.is_empty() => {
            ("two entries without a comma between them", "a comma behind the first")
        }
        _ => return None,
    })
}

/// Line and column, counted from 1, behind "at line": `3 column 14`.
fn place_of(text: &str) -> Option<(usize, Option<usize>)> {
    let (line, column) = text.split_once(" column ")?;
    Some((line.parse().ok()?, Some(column.parse().ok()?)))
}

/// Whether programs write this for what is no number.
fn is_no_number(word: &str) -> bool {
    let word = word.trim_start_matches(['+', '-']).to_lowercase();
    ["nan", "inf", "infinity", "none", "undefined", "n/a"].contains(&word.as_str())
}

/// What stands around a byte of a line, from one sign of JSON to the next.
fn word_at(line: &str, column: usize) -> &str {
    let is_sign = |c: char| c.is_whitespace() || ",:{}[]\"".contains(c);
    let mut at = column.min(line.len()).saturating_sub(1);
    while !line.is_char_boundary(at) {
        at -= 1;
    }
    // The parser may have read on to the sign behind a word.
    if line[at..].starts_with(is_sign) && !line[..at].ends_with(is_sign) {
        at = line[..at].char_indices().next_back().map_or(at, |(before, _)| before);
    }
    let start = line[..at]
        .rfind(is_sign)
        .map_or(0, |sign| sign + line[sign..].chars().next().map_or(1, char::len_utf8));
    let end = line[at..].find(is_sign).map_or(line.len(), |sign| at + sign);
    line.get(start..end).unwrap_or_default()
}

/// The words of a line that stand outside of quotes.
fn unquoted(line: &str) -> impl Iterator<Item = &str> {
    let parts = line.split('"').step_by(2);
    parts.flat_map(|part| part.split(|c: char| c.is_whitespace() || ",:{}[]".contains(c)))
}

/// A word, cut short.
fn cut(word: &str) -> String {
    let start: String = word.chars().take(30).collect();
    if start.len() < word.len() { format!("“{start}…”") } else { format!("“{start}”") }
}
