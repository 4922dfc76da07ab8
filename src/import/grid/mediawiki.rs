//! Tables of `MediaWiki` in its own marks, as tables of HTML.

/// Whether a table begins and ends in the marks of a wiki.
pub(super) fn is_like(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.any(|line| line.starts_with("{|")) && lines.any(|line| line.starts_with("|}"))
}

/// The same text with tags.
pub(super) fn with_tags(text: &str) -> String {
    let text = without_notes(text);
    let mut html = String::new();
    let mut is_inside = false;
    for raw in text.lines() {
        let line = raw.trim();
        if line.starts_with("{|") {
            is_inside = true;
            html.push_str("<table>");
        } else if !is_inside {
            html.push_str(&words(line));
            html.push('\n');
        } else if line.starts_with("|}") {
            is_inside = false;
            html.push_str("</table>");
        } else if let Some(caption) = line.strip_prefix("|+") {
            let caption = after_attributes(caption).1;
            html.extend(["<caption>", &words(caption), "</caption>"]);
        } else if line.starts_with("|-") {
            html.push_str("<tr>");
        } else if let Some(cells) = line.strip_prefix('!') {
            let separator = if cells.contains("!!") { "!!" } else { "||" };
            cells.split(separator).for_each(|cell| push(&mut html, "th", cell));
        } else if let Some(cells) = line.strip_prefix('|') {
            cells.split("||").for_each(|cell| push(&mut html, "td", cell));
        } else {
            // A cell goes on in the next line.
            html.extend(["<br>", &words(line.trim_start_matches(['*', '#', ' ']))]);
        }
    }
    html
}

fn push(html: &mut String, tag: &str, cell: &str) {
    let (attributes, text) = after_attributes(cell);
    html.extend(["<", tag, " ", attributes, ">", &words(text)]);
}

/// What stands before a single bar are attributes.
fn after_attributes(cell: &str) -> (&str, &str) {
    match cell.split_once('|') {
        Some((before, words)) if before.contains('=') && !before.contains(['[', '{', '<']) => {
            (before.trim(), words)
        }
        Some(_) | None => ("", cell),
    }
}

/// Words with their links as tags; what is emphasised as it is.
fn words(text: &str) -> String {
    let text = text.replace("'''", "").replace("''", "");
    let mut html = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find('[') {
        html.push_str(&rest[..start]);
        rest = &rest[start..];
        let inner = rest.strip_prefix("[[").and_then(|inner| inner.split_once("]]"));
        let outer = rest.strip_prefix('[').and_then(|inner| inner.split_once(']'));
        if let Some((link, after)) = inner {
            html.push_str(link.rsplit('|').next().unwrap_or(link));
            rest = after;
        } else if let Some((link, after)) = outer.filter(|(link, _)| link.contains("://")) {
            let (address, title) = link.split_once(' ').unwrap_or((link, link));
            html.extend(["<a href=\"", address, "\">", title, "</a>"]);
            rest = after;
        } else {
            html.push('[');
            rest = &rest[1..];
        }
    }
    html + rest
}

/// Whether there are notes for the foot of the page, which are left out.
pub(super) fn has_notes(text: &str) -> bool {
    text.contains("<ref")
}

/// The text without what is told below the page, and without what a template would fill in for a note.
fn without_notes(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("<ref") {
        let (before, note) = rest.split_at(start);
        let Some(open) = note.find('>') else { break };
        plain.push_str(before);
        let closed = note.find("</ref>").map(|end| end + "</ref>".len());
        let end = closed.filter(|_| !note[..open].ends_with('/')).unwrap_or(open + 1);
        rest = &note[end..];
    }
    plain + rest
}
