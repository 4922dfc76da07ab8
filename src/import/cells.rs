//! What roles' cells say, line by line, with the numbers of their sources taken off.

use crate::grid::Cell;
use crate::layout::Row;

/// A line of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// Its words.
    pub(crate) text: String,
    /// The numbers of its sources, such as 1 of `[1]`.
    pub(crate) marks: Vec<usize>,
    /// The line of the row where it stands, from 0.
    pub(crate) line: usize,
    /// The source that it names itself.
    pub(crate) source: Option<String>,
}

/// What says that nothing is known.
const NOTHING: [&str; 48] = [
    "-",
    "–",
    "—",
    "−",
    "--",
    "---",
    "n/a",
    "na",
    "n.a.",
    "not available",
    "not known",
    "unknown",
    "tbd",
    "k. a.",
    "k.a.",
    "s/d",
    "nd",
    "the sources do not say",
    "die quellen sagen nichts dazu",
    "las fuentes no lo dicen",
    "المصادر لا تذكر ذلك",
    "?",
    "none listed",
    "#n/a",
    "#ref!",
    "#value!",
    "#name?",
    "nan",
    "null",
    "(blank)",
    "…",
    "n.d.",
    "(n/a)",
    "n.c.",
    "n.v.",
    "n/d",
    "s.d.",
    "b.d.",
    "brak danych",
    "н/д",
    "нет данных",
    "немає даних",
    "no data",
    "keine angabe",
    "sin datos",
    "暂无",
    "不明",
    "غير متوفر",
];

/// What a role's cells of a row say; numbers in brackets at the end of a line are taken for sources
/// when `noted` knows them.
pub(crate) fn said(row: &Row, role: usize, noted: &[usize]) -> Vec<Said> {
    let mut all = Vec::new();
    for (line, cells) in row.lines.iter().enumerate() {
        for text in cells.get(role).map(|cell: &Cell| cell.text.lines()).into_iter().flatten() {
            let (text, marks) = unmarked(text, noted);
            if !text.is_empty() {
                all.push(Said { text, marks, line, source: None });
            }
        }
    }
    all
}

/// Whether a cell says in words that it says nothing.
pub(crate) fn says_nothing(said: &[Said]) -> bool {
    match said {
        [] => true,
        [only] => NOTHING.contains(&only.text.to_lowercase().as_str()),
        _ => false,
    }
}

/// Signs that say yes, alone or before more words.
const YES: [char; 5] = ['✓', '✔', '✅', '☑', '+'];

/// Writes a sign for no in place of dashes beside cells that begin with one for yes, where no cell has
/// another; what there is to say of it.
pub(crate) fn write_noes(cells: &mut [Vec<Said>]) -> Option<String> {
    let is_dash = |said: &Said| ["-", "–", "—", "−"].contains(&said.text.as_str());
    let begins = |said: &Said| {
        let mut signs = said.text.chars();
        let first = signs.next();
        let is_apart = signs.as_str().trim_start_matches('\u{fe0f}').chars().next();
        first.is_some_and(|sign| YES.contains(&sign))
            && is_apart.is_none_or(|sign| sign.is_whitespace() || "(–-,:".contains(sign))
            // `+ 70 kr` is a sum.
            && !signs.as_str().trim_start().starts_with(|sign: char| sign.is_numeric())
    };
    let firsts = || cells.iter().filter_map(|cell| cell.first());
    let has_dash = cells.iter().any(|cell| matches!(cell.as_slice(), [only] if is_dash(only)));
    let is_so =
        has_dash && firsts().any(begins) && firsts().all(|said| begins(said) || is_dash(said));
    if !is_so {
        return None;
    }
    let yes = firsts().find(|said| begins(said))?.text.chars().next()?;
    let dashes = cells.iter_mut().flatten().filter(|said| is_dash(said));
    for said in dashes {
        said.text = "✗".into();
    }
    Some(format!("a dash beside {yes} is taken for ✗; leave the cell empty where nothing is known"))
}

/// A text without the numbers of sources behind it, and these.
pub(crate) fn unmarked(text: &str, noted: &[usize]) -> (String, Vec<usize>) {
    let mut text = text.trim();
    let mut marks = Vec::new();
    while let Some((before, number)) = text.strip_suffix(']').and_then(|text| text.rsplit_once('['))
    {
        let Some(number) = number.parse().ok().filter(|number| noted.contains(number)) else {
            break;
        };
        marks.insert(0, number);
        text = before.trim_end();
        for ours in OURS {
            let words = text.strip_suffix(')').and_then(|text| text.strip_suffix(ours));
            text = words.and_then(|text| text.strip_suffix('(')).map_or(text, str::trim_end);
        }
    }
    (text.to_owned(), marks)
}

/// How the widget's copies name what is the pack's own reading, in its languages.
pub(crate) const OURS: [&str; 4] = ["our reading", "unsere Lesart", "lectura nuestra", "قراءتنا"];

/// How the widget's copies name moves, in its languages: entry, advance, lateral, path.
const MOVES: [[&str; 4]; 4] = [
    ["From", "To", "Sideways", "Typical path"],
    ["Von", "Zu", "Seitwärts", "Typischer Weg"],
    ["Desde", "Hacia", "En paralelo", "Camino típico"],
    ["من", "إلى", "على المستوى نفسه", "المسار المعتاد"],
];

/// Which sort of move a copy's line tells (0 entry, 1 advance, 2 lateral, 3 path), and of what.
pub(crate) fn move_word(line: &str) -> Option<(usize, &str)> {
    let (word, rest) = line.split_once(": ")?;
    let at = MOVES.iter().find_map(|words| words.iter().position(|one| *one == word))?;
    Some((at, rest))
}

/// All lines of a cell.
pub(crate) fn joined(said: &[Said]) -> String {
    said.iter().map(|said| said.text.as_str()).collect::<Vec<_>>().join("\n")
}
