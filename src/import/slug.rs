//! Names for use in addresses, from words.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Names that are given once each.
#[derive(Debug, Default)]
pub(crate) struct Slugs {
    given: BTreeSet<String>,
}

impl Slugs {
    /// A name of these words that was not given yet; where they have no Latin letters, of `instead` and
    /// of what the words are, so that it stays theirs when others are put before them.
    pub(crate) fn give(&mut self, words: &str, instead: &str) -> String {
        let plain = slug(words);
        let plain = if plain.is_empty() { format!("{instead}-{}", hash(words)) } else { plain };
        let mut name = plain.clone();
        let mut count = 2;
        while !self.given.insert(name.clone()) {
            name = format!("{plain}-{count}");
            count += 1;
        }
        name
    }
}

/// Four letters and digits that hardly any other words come to: names hold no letters but Latin ones.
/// The hash is FNV-1a of 32 bits.
pub(crate) fn hash(words: &str) -> String {
    let hash = words
        .trim()
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let digits = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut rest = hash as usize;
    let mut letters = String::new();
    for _ in 0..4 {
        letters.push(char::from(digits[rest % digits.len()]));
        rest /= digits.len();
    }
    letters
}

/// The words in lower Latin letters and digits with hyphens between, at most 56 of them; nothing when
/// too few of them are Latin to be a name.
pub fn slug(words: &str) -> String {
    let mut name = String::new();
    let mut others = 0;
    for sign in words.nfkd().filter(|&sign| !is_combining_mark(sign)) {
        let plain = match sign.to_lowercase().next().unwrap_or(sign) {
            'ß' => "ss".to_owned(),
            'æ' => "ae".to_owned(),
            'œ' => "oe".to_owned(),
            'ø' => "o".to_owned(),
            'ł' => "l".to_owned(),
            'đ' => "d".to_owned(),
            'ı' => "i".to_owned(),
            '\'' | '’' => continue,
            '+' => "-plus-".to_owned(),
            '#' => "-sharp-".to_owned(),
            sign if sign.is_ascii_alphanumeric() => sign.to_string(),
            sign => {
                others += usize::from(sign.is_alphabetic());
                "-".to_owned()
            }
        };
        if name.len() < 56 {
            name.push_str(&plain);
        }
    }
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    let name = parts.join("-");
    let own = name.bytes().filter(u8::is_ascii_alphabetic).count();
    if others > own { String::new() } else { name }
}
