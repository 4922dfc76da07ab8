//! Lists: by line breaks, bullets, semicolons, and, where a heading says that a list follows, commas.

/// By what a cell's parts are told from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// Line breaks.
    Lines,
    /// Bullets within a line.
    Bullets,
    /// Semicolons.
    Semicolons,
    /// Commas.
    Commas,
}

const BULLETS: [char; 12] = ['•', '·', '●', '▪', '◦', '‣', '○', '■', '►', '✓', '✔', '・'];

/// How a cell lists things, when it does.
pub(crate) fn by(text: &str) -> Option<By> {
    if text.contains('\n') {
        return Some(By::Lines);
    }
    if text.matches(BULLETS).count() >= 2 {
        return Some(By::Bullets);
    }
    if outside(text, &[';', '；', '؛']).len() > 1 {
        return Some(By::Semicolons);
    }
    let parts = outside(text, &[',', '，', '、', '،']);
    let short = parts.iter().all(|part| !part.is_empty() && part.chars().count() <= 60);
    (parts.len() > 1 && short && !text.ends_with(['.', '。', '!'])).then_some(By::Commas)
}

/// The things that a cell lists.
pub(crate) fn parts(text: &str, by: By) -> Vec<String> {
    let parts: Vec<String> = match by {
        By::Lines => text.lines().map(str::to_owned).collect(),
        By::Bullets => text.split(BULLETS).map(str::to_owned).collect(),
        By::Semicolons => outside(text, &[';', '；', '؛']),
        By::Commas => outside(text, &[',', '，', '、', '،']),
    };
    parts.iter().map(|part| bare(part).to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A thing without its bullet or number.
fn bare(part: &str) -> &str {
    let part = part.trim();
    let plain = part.trim_start_matches(BULLETS).trim_start();
    let plain =
        ["- ", "* ", "– ", "+ "].iter().find_map(|mark| plain.strip_prefix(mark)).unwrap_or(plain);
    let digits = plain.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=2).contains(&digits).then(|| &plain[digits..]);
    let plain = numbered
        .and_then(|rest| rest.strip_prefix([')', '.']))
        .filter(|rest| rest.starts_with(' '));
    plain
        .unwrap_or_else(|| {
            part.trim_start_matches(BULLETS).trim_start_matches(['-', '*', '–']).trim_start()
        })
        .trim()
}

/// The parts between signs that stand in no brackets.
fn outside(text: &str, signs: &[char]) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    let all: Vec<char> = text.chars().collect();
    for (index, &sign) in all.iter().enumerate() {
        match sign {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        // A comma within a figure parts nothing.
        let in_figure = sign == ','
            && index > 0
            && all[index - 1].is_ascii_digit()
            && all.get(index + 1).is_some_and(char::is_ascii_digit);
        if depth == 0 && signs.contains(&sign) && !in_figure {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(sign);
        }
    }
    let parts: Vec<String> = parts.iter().map(|part| part.trim().to_owned()).collect();
    // A sign at the end parts nothing.
    let full = parts.iter().filter(|part| !part.is_empty()).count();
    if full < 2 {
        vec![text.to_owned()]
    } else {
        parts.into_iter().filter(|part| !part.is_empty()).collect()
    }
}
