//! Text as it is compared in a search: small letters only.

/// The text in small letters of Latin, Greek and Cyrillic. The standard library's tables for every
/// script would cost 6 kB (brotli).
pub fn fold(text: &str) -> String {
    text.chars().map(small).collect()
}

fn small(letter: char) -> char {
    let distance = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        _ => 0,
    };
    char::from_u32(letter as u32 + distance).unwrap_or(letter)
}
