//! Pictures that stand before things as bullets do.

/// Whether a picture and a blank begin a text, as a bullet would.
pub(super) fn begin(text: &str) -> bool {
    let rest = text.trim_start_matches(is_one);
    rest.len() < text.len() && rest.starts_with(' ')
}

/// The parts of a text that pictures begin, each with its own.
pub(super) fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<Vec<&str>> = Vec::new();
    for word in text.split(' ') {
        match parts.last_mut().filter(|_| !word.chars().all(is_one)) {
            Some(part) => part.push(word),
            None => parts.push(vec![word]),
        }
    }
    let has_words = parts.iter().all(|part| part.len() > 1);
    if has_words {
        parts.iter().map(|part| part.join(" ")).collect()
    } else {
        vec![text.to_owned()]
    }
}

/// Whether a sign is part of a picture.
pub(super) fn is_one(sign: char) -> bool {
    matches!(sign, '\u{2600}'..='\u{27bf}' | '\u{2300}'..='\u{23ff}' | '\u{1f300}'..='\u{1faff}' | '\u{fe0f}' | '\u{200d}')
}
