//! Texts of a certain form. The published schema has them as patterns; `document.rs` holds those.

use super::wording::is_invisible;

/// A form of text.
pub struct Pattern {
    /// What it is, in words.
    pub expected: &'static str,
    /// Whether a text has it.
    pub fits: fn(&str) -> bool,
}

/// A name for use in addresses and references.
pub const SLUG: Pattern = Pattern {
    expected: "a name of up to 64 lower-case letters, digits and single hyphens",
    fits: is_slug,
};

/// A year, a month or a day.
pub const DATE: Pattern =
    Pattern { expected: "a date such as \"2018\", \"2024-05\" or \"2020-10-29\"", fits: is_date };

/// An address that is safe to follow.
pub const LINK: Pattern = Pattern {
    expected: "an address that starts with https://, http:// or mailto:, without blanks",
    fits: is_link,
};

/// A currency by its ISO 4217 code.
pub const CURRENCY: Pattern = Pattern {
    expected: "a currency code such as \"USD\"",
    fits: |text| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()),
};

/// A language by its BCP 47 tag.
pub const LANGUAGE: Pattern =
    Pattern { expected: "a language tag such as \"en\" or \"pt-BR\"", fits: is_language };

fn is_slug(text: &str) -> bool {
    text.len() <= 64
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn is_date(text: &str) -> bool {
    let mut numbers = [1000, 1, 1];
    for (index, part) in text.split('-').enumerate() {
        let length = if index == 0 { 4 } else { 2 };
        let is_number = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        if !is_number || index > 2 {
            return false;
        }
        numbers[index] = part.parse::<u16>().unwrap_or(0);
    }
    let [year, month, day] = numbers;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    year >= 1000 && (1..=12).contains(&month) && (1..=days).contains(&day)
}

fn is_link(text: &str) -> bool {
    let begins = |scheme: &str| {
        text.len() > scheme.len()
            && text.as_bytes()[..scheme.len()].eq_ignore_ascii_case(scheme.as_bytes())
    };
    text.len() <= 2_000
        && (begins("https://") || begins("http://") || begins("mailto:"))
        && !text.chars().any(|c| c.is_whitespace() || is_invisible(c))
}

fn is_language(text: &str) -> bool {
    text.len() <= 35
        && text.split('-').enumerate().all(|(index, part)| match index {
            0 => (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()),
            _ => (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()),
        })
}
