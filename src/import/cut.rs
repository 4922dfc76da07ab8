//! Texts that are longer than a pack or a message has room for.

/// The text, cut to so many characters at a blank where it is longer.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let short: String = text.chars().take(most - 1).collect();
    let end = short.rfind(' ').filter(|&end| end > short.len() / 2).unwrap_or(short.len());
    format!("{}…", short[..end].trim_end_matches([' ', ',', ';', ':']))
}
