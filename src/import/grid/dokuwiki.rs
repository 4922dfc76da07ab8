//! Tables of `DokuWiki`, as tables with bars.

/// Whether lines of headings between `^` stand over cells between bars.
pub(super) fn is_like(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let ends = |line: &str| line.ends_with(['^', '|']) && line.len() > 4;
    lines.iter().any(|line| line.starts_with('^') && ends(line) && line.matches('^').count() > 2)
        && lines.iter().any(|line| line.starts_with(['|', '^']) && ends(line) && line.contains('|'))
}

/// The same lines with bars alone.
pub(super) fn with_bars(text: &str) -> String {
    let mut result = String::new();
    let mut has_head = false;
    for raw in text.lines() {
        let line = raw.trim();
        if line.starts_with(['|', '^']) {
            let bars = line.replace('^', "|").replace(r"\\ ", "<br>");
            result.push_str(&bars);
            if !has_head {
                result.push_str("\n|---|---|");
            }
            has_head = true;
        } else {
            result.push_str(line);
        }
        result.push('\n');
    }
    result
}
