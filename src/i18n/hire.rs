//! The wording of the hiring kit, beside that of the interface.

use std::rc::Rc;

use super::hire_english::TEXTS;
use super::{Catalog, HireText};

/// The texts of the hiring kit in one language, and those of the interface.
#[derive(Clone, Debug, PartialEq)]
pub struct HireCatalog {
    texts: Vec<Rc<str>>,
    /// The wording of the interface, which has the language's figures.
    pub base: Catalog,
}

impl HireCatalog {
    /// How many texts there are beside those of the interface.
    pub const LENGTH: usize = TEXTS.len();

    /// English.
    pub fn english() -> Self {
        let texts = TEXTS.iter().map(|&text| text.into()).collect();
        Self { texts, base: Catalog::english() }
    }

    /// The texts of a locale file, in the order of [`HireText`]; `None` when there are not as many.
    pub fn of(texts: Vec<Rc<str>>, base: Catalog) -> Option<Self> {
        (texts.len() == TEXTS.len()).then_some(Self { texts, base })
    }

    /// A text.
    pub fn get(&self, text: HireText) -> Rc<str> {
        Rc::clone(&self.texts[text as usize])
    }

    /// A text with its blanks `{0}`, `{1}`, … filled in.
    pub fn format(&self, text: HireText, fill: &[&str]) -> String {
        self.base.fill(&self.texts[text as usize], fill)
    }

    /// A number from 1 to 8 in words, above that in digits.
    ///
    /// ```
    /// assert_eq!(rolefit_i18n::HireCatalog::english().count(2), "two");
    /// ```
    pub fn count(&self, number: usize) -> String {
        let words = self.get(HireText::Numbers);
        let word = number.checked_sub(1).and_then(|index| words.split(' ').nth(index));
        word.map_or_else(|| number.to_string(), Into::into)
    }
}
