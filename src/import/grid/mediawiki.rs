//! Tables of `MediaWiki` in its own marks, as tables of HTML.

use super::raised::raised;

/// Whether a table begins and ends in the marks of a wiki.
pub(super) fn is_like(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.any(|line| line.starts_with("{|")) && lines.any(|line| line.starts_with("|}"))
}

/// The same text with tags.
pub(super) fn with_tags(text: &str) -> String {
    let (text, notes) = with_marks(text);
    let text = without_templates(&text);
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
            let caption = without_sources(caption.trim_end(), &notes);
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
    for (mark, note) in notes.iter().filter(|(_, note)| !note.is_empty()) {
        html.extend(["\n", mark, " ", &words(note)]);
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

/// The text with the marks of notes in place of what is told below the page, and these notes with their
/// marks. Beside notes that name sources, whose numbers stand in brackets, those of any other are raised.
fn with_marks(text: &str) -> (String, Vec<(String, String)>) {
    let mut parts: Vec<(&str, usize)> = Vec::new();
    let mut notes: Vec<(Option<String>, String)> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("<ref") {
        let (before, note) = rest.split_at(start);
        let Some(open) = note.find('>') else { break };
        let tag = &note[..open];
        let name =
            tag.split_once("name=").map(|(_, name)| name.trim_matches(['"', '/', ' ']).to_owned());
        let closed = note.find("</ref>").filter(|_| !tag.ends_with('/'));
        let known = name.as_ref().and_then(|_| notes.iter().position(|(one, _)| *one == name));
        let text = closed.map(|end| cited(&note[open + 1..end])).unwrap_or_default();
        let at = known.unwrap_or_else(|| {
            notes.push((name, String::new()));
            notes.len() - 1
        });
        if !text.is_empty() {
            notes[at].1 = text;
        }
        parts.push((before, at));
        rest = &note[closed.map_or(open + 1, |end| end + "</ref>".len())..];
    }
    let has_sources = notes.iter().any(|(_, note)| is_source(note));
    let marked = |(at, (_, note)): (usize, (Option<String>, String))| {
        let is_raised = has_sources && !note.is_empty() && !is_source(&note);
        let number = (at + 1).to_string();
        (if is_raised { raised("", &number) } else { format!("[{number}]") }, note)
    };
    let notes: Vec<(String, String)> = notes.into_iter().enumerate().map(marked).collect();
    let mut plain = String::new();
    for (before, at) in parts {
        plain.extend([before, &notes[at].0]);
    }
    (plain + rest, notes)
}

/// A caption without the marks of sources behind it, which are told below the table.
fn without_sources<'a>(mut caption: &'a str, notes: &[(String, String)]) -> &'a str {
    while let Some((before, number)) =
        caption.strip_suffix(']').and_then(|text| text.rsplit_once('['))
        && let Some(at) = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1))
        && notes.get(at).is_some_and(|(_, note)| is_source(note))
    {
        caption = before.trim_end();
    }
    caption
}

/// Whether a note names a source by its address.
fn is_source(note: &str) -> bool {
    note.contains("://")
}

/// What a note says: the title, publisher, date and address of a template, or its words.
fn cited(note: &str) -> String {
    let Some(template) = note.trim().strip_prefix("{{").and_then(|note| note.strip_suffix("}}"))
    else {
        return note.replace('\n', " ").trim().to_owned();
    };
    let field = |key: &str| {
        let fields = template.split('|').filter_map(|part| part.split_once('='));
        fields
            .into_iter()
            .find(|(name, _)| name.trim() == key)
            .map(|(_, value)| value.trim().to_owned())
    };
    let keys = ["title", "publisher", "website", "work", "date", "year", "url"];
    let parts: Vec<String> =
        keys.into_iter().filter_map(field).filter(|value| !value.is_empty()).collect();
    if parts.is_empty() { template.to_owned() } else { parts.join(", ") }
}

/// What a template draws: its words, or its name where it has none.
fn drawn(template: &str) -> String {
    let mut parts = template.split('|').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let words: Vec<&str> = parts.filter(|part| !part.contains('=')).collect();
    let is_money = name.chars().count() <= 4 && name.chars().all(|sign| !sign.is_lowercase());
    match (words.as_slice(), name.to_lowercase().as_str()) {
        ([], _) => name.to_owned(),
        ([.., last], "sort" | "sortname") => (*last).to_owned(),
        ([number, unit, ..], "convert" | "cvt") => format!("{number} {unit}"),
        ([sum, ..], _) if is_money => format!("{name} {sum}"),
        ([first, ..], _) => (*first).to_owned(),
    }
}

/// A text with what its templates draw.
fn without_templates(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, inner)) = rest.split_once("{{") {
        plain.push_str(before);
        let Some((template, after)) = inner.split_once("}}") else {
            return plain + "{{" + inner;
        };
        plain.push_str(&drawn(template));
        rest = after;
    }
    plain + rest
}
