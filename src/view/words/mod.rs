//! All wording of the interface: one list of texts a language.
//!
//! English is part of the code. A translation is a file beside it, an object from each text's name
//! to its words; the build makes of it a list in the same order, fetched when a page is in that
//! language.

#[macro_use]
mod english_quiz;

mod english;
mod translation;

pub use english::Word;
pub use translation::Translation;

use crate::json::Json;
use crate::picture::Html;

/// The texts of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    texts: Vec<String>,
}

impl Words {
    /// English.
    pub fn english() -> Self {
        Self { texts: english::TEXTS.iter().map(|&text| text.into()).collect() }
    }

    /// A locale file: a JSON array of every text in the order of [`Word`].
    pub fn read(text: &str) -> Option<Self> {
        let list = Json::parse(text).ok()?;
        let texts: Vec<String> =
            list.list().iter().filter_map(|t| t.text().map(Into::into)).collect();
        (texts.len() == english::TEXTS.len()).then_some(Self { texts })
    }

    /// A text.
    #[inline(never)]
    pub fn get(&self, word: Word) -> &str {
        &self.texts[word as usize]
    }

    /// A text as a part of a picture.
    #[inline(never)]
    pub(super) fn say(&self, word: Word) -> Html {
        self.get(word).into()
    }

    /// A text with its blanks `{0}`, `{1}`, … filled in.
    pub fn with(&self, word: Word, fill: &[&str]) -> String {
        let mut text = String::new();
        let mut rest = self.get(word);
        let rtl = self.get(Word::Direction) == "rtl";
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let (blank, after) = after.split_once('}').unwrap_or((after, ""));
            let fill = blank.parse().ok().and_then(|place: usize| fill.get(place)).unwrap_or(&"");
            // A Latin name must not turn the order of what stands around it.
            let foreign = rtl && fill.bytes().any(|byte| byte.is_ascii_alphabetic());
            let (open, close) = if foreign { ("\u{2068}", "\u{2069}") } else { ("", "") };
            text.extend([open, fill, close]);
            rest = after;
        }
        text + rest
    }

    /// Names in one phrase: `a`, `a and b`, `a, b and c`.
    pub fn listed(&self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [only] => (*only).into(),
            [before @ .., last] => {
                self.with(Word::And, &[&before.join(self.get(Word::Comma)), last])
            }
        }
    }
}
