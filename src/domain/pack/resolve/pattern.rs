//! Texts of a certain form. The published schema has them as patterns; `document.rs` holds those.

use super::wording::is_invisible;

/// A form of text.
pub(super) struct Pattern {
    /// What it is, in words.
    pub(super) expected: &'static str,
    /// Whether a text has it.
    pub(super) fits: fn(&str) -> bool,
}

pub(super) const SLUG: Pattern = Pattern {
    expected: "a name of up to 64 lower-case letters, digits and single hyphens",
    fits: is_slug,
};

pub(super) const DATE: Pattern =
    Pattern { expected: "a date such as \"2018\", \"2024-05\" or \"2020-10-29\"", fits: is_date };

pub(super) const LINK: Pattern =
    Pattern { expected: "an address that starts with https://, http:// or mailto:", fits: is_link };

pub(super) const CURRENCY: Pattern = Pattern {
    expected: "a currency code such as \"USD\"",
    fits: |text| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()),
};

pub(super) const LANGUAGE: Pattern =
    Pattern { expected: "a language tag such as \"en\" or \"pt-BR\"", fits: is_language };

fn is_slug(text: &str) -> bool {
    text.len() <= 64
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn is_date(text: &str) -> bool {
    text.split('-').enumerate().all(|(index, part)| {
        let number = part.parse::<u16>().unwrap_or(0);
        part.bytes().all(|b| b.is_ascii_digit())
            && match index {
                0 => part.len() == 4 && number >= 1000,
                1 => part.len() == 2 && (1..=12).contains(&number),
                2 => part.len() == 2 && (1..=31).contains(&number),
                _ => false,
            }
    })
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
            0 => (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()),
            _ => (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()),
        })
}
