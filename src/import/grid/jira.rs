//! Tables of Jira and Confluence in their own marks, as tables with single bars.

/// Whether there is a line of headings between doubled bars, and one with a cell of the same table.
pub(super) fn is_like(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.any(is_head) && lines.next().is_some_and(|line| line.starts_with('|'))
}

fn is_head(line: &str) -> bool {
    line.len() > 4 && line.starts_with("||") && line.ends_with("||")
}

/// The same lines with a row on each: cells that go on in lines below are joined, and headings of rows
/// stand between single bars.
pub(super) fn with_rows(text: &str) -> String {
    let mut result = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let mut row = line.trim().to_owned();
        let level = row.strip_prefix('h').and_then(|rest| rest.split_once(". "));
        if let Some((_, heading)) = level.filter(|(level, _)| level.parse::<u8>().is_ok()) {
            row = format!("# {heading}");
        }
        if row.starts_with('|') && !is_head(&row) {
            while !row.ends_with('|') {
                let Some(more) = lines.next_if(|more| !more.trim_start().starts_with('|')) else {
                    break;
                };
                row.push_str("<br>");
                row.push_str(more.trim());
            }
            let row_with_signs = SIGNS
                .iter()
                .fold(row.replace("||", "|"), |row, (mark, sign)| row.replace(mark, sign));
            row = marks(&row_with_signs);
        }
        result.push_str(&row);
        result.push('\n');
    }
    result
}

/// Signs by their marks.
const SIGNS: [(&str, &str); 6] =
    [("(/)", "✅"), ("(x)", "❌"), ("(!)", "⚠️"), ("(*)", "⭐"), ("(y)", "👍"), ("(n)", "👎")];

/// Links, colours and breaks of Jira as Markdown has them, or as nothing.
fn marks(row: &str) -> String {
    let mut text = String::new();
    let mut rest = row;
    while let Some(at) = rest.find(['[', '{', '\\']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let link = rest.strip_prefix('[').and_then(|inner| {
            let (inner, after) = inner.split_once(']')?;
            let (words, address) = inner.split_once('|')?;
            address.contains(':').then_some((words, address, after))
        });
        let colour = rest.strip_prefix("{color").and_then(|inner| inner.split_once('}'));
        if let Some((words, address, after)) = link {
            text.extend(["[", words, "](", address, ")"]);
            rest = after;
        } else if let Some((_, after)) = colour {
            rest = after;
        } else if let Some(after) = rest.strip_prefix(r"\\") {
            text.push_str("<br>");
            rest = after;
        } else {
            text.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    text + rest
}
