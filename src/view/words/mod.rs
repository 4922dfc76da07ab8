//! All wording of the interface: one list of texts a language.
//!
//! English is part of the code; other languages are files of the same texts in the same order,
//! fetched when a page is in that language.

mod english;

pub use english::Word;

use super::figures::Figures;

/// The texts of one language, and how it writes numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    texts: Vec<String>,
    /// How numbers and money are written.
    pub figures: Figures,
}

impl Words {
    /// English.
    pub fn english() -> Self {
        Self {
            texts: english::TEXTS.iter().map(|&text| text.into()).collect(),
            figures: Figures::ENGLISH,
        }
    }

    /// A text.
    pub fn get(&self, word: Word) -> &str {
        &self.texts[word as usize]
    }

    /// A text with its blanks `{0}`, `{1}`, … filled in.
    pub fn with(&self, word: Word, fill: &[&str]) -> String {
        let mut text = String::new();
        let mut rest = self.get(word);
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let (blank, after) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(
                blank.parse().ok().and_then(|place: usize| fill.get(place)).unwrap_or(&""),
            );
            rest = after;
        }
        text + rest
    }
}
