//! All wording of the interface, and how a language writes numbers, money and lists.
//!
//! English is part of the code. A translation is a file beside it, an object from each text's name
//! to its words; the build makes of it a list in the same order, fetched when a page is in that
//! language.

#[macro_use]
mod texts;

mod english;
mod figures;
mod hire;
mod hire_english;
mod money;
mod region;
#[cfg(not(target_arch = "wasm32"))]
mod translation;

pub use english::Text;
pub use hire::HireCatalog;
pub use hire_english::HireText;
#[cfg(not(target_arch = "wasm32"))]
pub use translation::Translation;

use std::rc::Rc;

/// How the digits of a number stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Grouping {
    /// By three.
    #[default]
    Thousands,
    /// The last three, then by two, as in India.
    Lakhs,
}

/// Languages that are written from the right.
const FROM_THE_RIGHT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// The language that a tag begins with: `de` of `de-CH`.
fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// From which side a language is written, by its tag: `ltr` or `rtl`.
pub fn direction(tag: &str) -> &'static str {
    let is_it = |one: &&str| one.eq_ignore_ascii_case(language(tag));
    if FROM_THE_RIGHT.iter().any(is_it) { "rtl" } else { "ltr" }
}

/// The texts of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    texts: Vec<Rc<str>>,
    grouping: Grouping,
}

impl Catalog {
    /// English.
    pub fn english() -> Self {
        let texts = english::TEXTS.iter().map(|&text| text.into()).collect();
        Self { texts, grouping: Grouping::default() }
    }

    /// The texts of a locale file, in the order of [`Text`]; `None` when there are not as many.
    pub fn of(texts: Vec<Rc<str>>) -> Option<Self> {
        let grouping = Grouping::default();
        (texts.len() == english::TEXTS.len()).then_some(Self { texts, grouping })
    }

    /// A text.
    pub fn get(&self, text: Text) -> Rc<str> {
        Rc::clone(&self.texts[text as usize])
    }

    /// What parts longer things that stand in a row.
    pub fn semicolon(&self) -> &'static str {
        if &*self.texts[Text::Direction as usize] == "rtl" { "؛ " } else { "; " }
    }

    /// Whether a tag names the language of this wording.
    pub fn speaks(&self, tag: &str) -> bool {
        language(&self.get(Text::Language)).eq_ignore_ascii_case(language(tag))
    }

    /// A text with its blanks `{0}`, `{1}`, … filled in.
    pub fn format(&self, text: Text, fill: &[&str]) -> String {
        self.fill(&self.texts[text as usize], fill)
    }

    /// Words with their blanks filled in, read from this language's side.
    fn fill(&self, words: &str, fill: &[&str]) -> String {
        let mut filled = String::new();
        let mut rest = words;
        let rtl = &*self.texts[Text::Direction as usize] == "rtl";
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let (blank, after) = after.split_once('}').unwrap_or((after, ""));
            let fill = blank.parse().ok().and_then(|index: usize| fill.get(index)).unwrap_or(&"");
            // A Latin name must not turn the order of what stands around it.
            let foreign = rtl && fill.bytes().any(|byte| byte.is_ascii_alphabetic());
            let (open, close) = if foreign { ("\u{2068}", "\u{2069}") } else { ("", "") };
            filled.extend([open, fill, close]);
            rest = after;
        }
        filled + rest
    }

    /// Names in one phrase: `a`, `a and b`, `a, b and c`.
    pub fn list(&self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [only] => (*only).into(),
            [before @ .., last] => {
                self.format(Text::And, &[&before.join(&*self.get(Text::Comma)), last])
            }
        }
    }
}
