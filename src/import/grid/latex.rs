//! Tables of LaTeX, as lines with bars.

/// Whether lines of cells with `&` between end in two backslashes.
pub(super) fn is_like(text: &str) -> bool {
    text.lines().filter(|line| line.contains('&') && line.trim_end().ends_with(r"\\")).count() >= 2
}

/// The same table with bars between cells.
pub(super) fn with_bars(text: &str) -> String {
    let mut lines = String::new();
    for line in text.lines() {
        let rules = [r"\toprule", r"\midrule", r"\bottomrule", r"\hline"];
        let plain = rules.iter().fold(line.to_owned(), |line, rule| line.replace(rule, ""));
        let Some(cells) = plain.trim().strip_suffix(r"\\") else { continue };
        let cells = cells
            .replace(r"\&", "\u{1}")
            .replace('|', r"\|")
            .replace('&', "|")
            .replace('\u{1}', "&");
        let cells =
            cells.replace(r"\%", "%").replace(r"\$", "$").replace(r"\_", "_").replace(r"\#", "#");
        lines.extend(["|", &commands(&cells), "|\n"]);
    }
    lines
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
