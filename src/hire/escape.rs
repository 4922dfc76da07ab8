//! Text as text in other forms: nothing that was typed becomes markup.

/// As HTML, also within a quoted attribute.
pub fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            _ => safe.push(c),
        }
    }
    safe
}

/// As Markdown, at the start of a line or within it: what has a meaning there gets a backslash.
pub fn markdown(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (index, c) in text.char_indices() {
        let has_meaning = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => true,
            '#' | '+' | '-' | '=' | ':' => index == 0,
            // A number with a dot starts a list.
            '.' | ')' => index > 0 && index == digits,
            _ => false,
        };
        if has_meaning {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}
