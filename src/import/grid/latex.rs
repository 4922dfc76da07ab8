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
    let mut words = cells.to_owned();
    while let Some(start) = words.find(r"\text") {
        let Some(open) = words[start..].find('{').map(|at| start + at) else { break };
        let Some(end) = words[open..].find('}').map(|at| open + at) else { break };
        words = format!("{}{}{}", &words[..start], &words[open + 1..end], &words[end + 1..]);
    }
    words
}
