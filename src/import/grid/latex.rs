//! Tables of LaTeX, as lines with bars.

/// Whether lines of cells with `&` between end in two backslashes.
pub(super) fn is_like(text: &str) -> bool {
    text.lines().filter(|line| line.contains('&') && ends_a_row(line)).count() >= 2
}

/// Whether nothing but rules stands behind the two backslashes that end a row.
fn ends_a_row(line: &str) -> bool {
    line.rsplit_once(r"\\").is_some_and(|(_, rest)| {
        let rest = rest.trim();
        rest.is_empty()
            || rest.starts_with(['[', '%'])
            || RULES.iter().any(|rule| rest.starts_with(rule))
    })
}

/// Lines between rows.
const RULES: [&str; 6] =
    [r"\toprule", r"\midrule", r"\bottomrule", r"\hline", r"\cline", r"\cmidrule"];

/// The same table with bars between cells.
pub(super) fn with_bars(text: &str) -> String {
    let mut lines = String::new();
    // The end of a row is no backslash before a blank.
    let text = text.replace(r"\\", &END.to_string());
    let text = SIGNS.iter().fold(text, |text, (command, sign)| text.replace(command, sign));
    // A row may go on in the next line, and the last one need not end.
    let mut begun = String::new();
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with('%') {
            continue;
        }
        if begun.is_empty() {
            let caption = trimmed.strip_prefix(r"\caption{");
            if let Some(caption) = caption.and_then(|rest| rest.strip_suffix('}')) {
                lines.extend(["# ", caption, "\n\n"]);
                continue;
            }
            // Text around the table.
            if !line.contains(['\\', '&', '%', '{', END]) && !trimmed.is_empty() {
                lines.extend([trimmed, "\n"]);
                continue;
            }
        } else if trimmed.starts_with(r"\end{") {
            lines.push_str(&row(&core::mem::take(&mut begun)));
            continue;
        }
        let plain = RULES[..4].iter().fold(line.to_owned(), |line, rule| line.replace(rule, ""));
        let mut rows = plain.split(END);
        let rest = rows.next_back().unwrap_or_default();
        for part in rows {
            lines.push_str(&row(&(core::mem::take(&mut begun) + part)));
        }
        if !begun.is_empty() || rest.replace(r"\&", "").contains('&') {
            begun.extend([rest, " "]);
        }
    }
    lines
}

/// A row with bars between its cells.
fn row(cells: &str) -> String {
    let mut cells = cells.trim();
    // What part of the line above a row is drawn is none of its cells.
    while RULES[4..].iter().any(|rule| cells.starts_with(rule)) {
        cells = cells.split_once('}').map_or("", |(_, rest)| rest.trim_start());
    }
    let cells =
        cells.replace(r"\&", "\u{1}").replace('|', r"\|").replace('&', "|").replace('\u{1}', "&");
    let cells = merged(&cells);
    let cells =
        cells.replace(r"\%", "%").replace(r"\$", "$").replace(r"\_", "_").replace(r"\#", "#");
    format!("|{}|\n", commands(&cells))
}

/// What stands for the end of a row while its commands are read.
const END: char = '\u{2}';

/// Signs by their commands; the longer ones first.
const SIGNS: [(&str, &str); 16] = [
    (r"\texteuro{}", "€"),
    (r"\texteuro", "€"),
    (r"\euro{}", "€"),
    (r"\euro", "€"),
    (r"\textsterling{}", "£"),
    (r"\textsterling", "£"),
    (r"\pounds", "£"),
    (r"\textyen", "¥"),
    (r"\checkmark", "✓"),
    (r"\,", " "),
    (r"\;", " "),
    (r"\ ", " "),
    ("~", " "),
    ("---", "—"),
    ("--", "–"),
    (r"\textbullet", "•"),
];

/// Cells over several columns, `\multicolumn{3}{c}{words}`, as often as they are wide.
fn merged(cells: &str) -> String {
    let wide = |cell: &str| {
        let (before, rest) = cell.split_once(r"\multicolumn{")?;
        let (count, rest) = rest.split_once("}{")?;
        let words = rest.split_once("}{")?.1.strip_suffix('}').unwrap_or_default();
        let count = count.parse().ok().filter(|count| (1..=50).contains(count))?;
        before.trim().is_empty().then(|| vec![words.to_owned(); count])
    };
    let cells =
        cells.split('|').map(|cell| wide(cell.trim()).unwrap_or_else(|| vec![cell.to_owned()]));
    cells.collect::<Vec<_>>().concat().join("|")
}

/// The words within `\textbf{…}` and its like.
fn commands(cells: &str) -> String {
    let mut words = String::new();
    // Of every open brace, whether it belongs to such a command.
    let mut open = Vec::new();
    let mut rest = cells;
    while let Some(at) = rest.find(['\\', '{', '}']) {
        words.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = rest
            .strip_prefix(r"\text")
            .map(|name| name.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()));
        if let Some(inner) = name.and_then(|name| name.strip_prefix('{')) {
            open.push(true);
            rest = inner;
            continue;
        }
        let is_dropped = match rest.as_bytes().first() {
            Some(b'{') => {
                open.push(false);
                false
            }
            Some(b'}') => open.pop().unwrap_or(false),
            Some(_) | None => false,
        };
        if !is_dropped {
            words.push_str(&rest[..1]);
        }
        rest = &rest[1..];
    }
    words + rest
}
