//! Texts of a certain form. The published schema has them as patterns; `document.rs` holds those.

use super::wording::is_invisible;

/// A form of text.
pub struct Pattern {
    /// What it is, in words; where a text has a slip of a known kind, how to mend that.
    pub expected: fn(&str) -> &'static str,
    /// Whether a text has it.
    pub fits: fn(&str) -> bool,
}

/// A name for use in addresses and references.
pub const SLUG: Pattern = Pattern {
    expected: |_| "a name of up to 64 lower-case letters, digits and single hyphens",
    fits: is_slug,
};

/// A year, a month or a day.
pub const DATE: Pattern = Pattern {
    expected: |text| {
        if text.len() == 10 && text.split('-').map(str::len).eq([4, 2, 2]) {
            "a day that there is, as year, month and day: \"2020-10-29\""
        } else {
            "a date such as \"2018\", \"2024-05\" or \"2020-10-29\""
        }
    },
    fits: is_date,
};

/// An address that is safe to follow.
pub const LINK: Pattern = Pattern {
    expected: |text| {
        if text.trim() != text {
            "an address without blanks around it"
        } else if has_scheme(text) && text.chars().any(char::is_whitespace) {
            "an address without blanks: write %20 for each"
        } else if has_scheme(text) && text.len() > LONGEST_LINK {
            "an address of at most 2000 bytes"
        } else if text.ends_with("://") {
            "an address that goes on after https://"
        } else {
            "an address that starts with https://, http:// or mailto:"
        }
    },
    fits: is_link,
};

/// A currency by its ISO 4217 code.
pub const CURRENCY: Pattern = Pattern {
    expected: |text| {
        if text.len() == 3 && text.bytes().all(|b| b.is_ascii_alphabetic()) {
            "a currency code in capital letters, such as \"USD\""
        } else {
            "a currency code of three letters, such as \"USD\" or \"EUR\""
        }
    },
    fits: |text| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()),
};

/// A language by its BCP 47 tag.
pub const LANGUAGE: Pattern = Pattern {
    expected: |text| {
        if is_language(&text.replace('_', "-")) {
            "a language tag with hyphens, such as \"pt-BR\""
        } else {
            "a language tag such as \"en\" or \"pt-BR\""
        }
    },
    fits: is_language,
};

const LONGEST_LINK: usize = 2_000;

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

fn has_scheme(text: &str) -> bool {
    let begins = |scheme: &str| {
        text.len() > scheme.len()
            && text.as_bytes()[..scheme.len()].eq_ignore_ascii_case(scheme.as_bytes())
    };
    begins("https://") || begins("http://") || begins("mailto:")
}

fn is_link(text: &str) -> bool {
    text.len() <= LONGEST_LINK
        && has_scheme(text)
        && !text.chars().any(|c| c.is_whitespace() || is_invisible(c))
}

fn is_language(text: &str) -> bool {
    text.len() <= 35
        && text.split('-').enumerate().all(|(index, part)| match index {
            0 => (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic()),
            _ => (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()),
        })
}

/// The name that a text makes when all that does not belong into one is a hyphen; empty when nothing is
/// left of it.
pub(super) fn slugged(text: &str) -> String {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.take(8).collect::<Vec<_>>().join("-").to_ascii_lowercase().chars().take(64).collect()
}
