//! What the previews and the lines for a page show.

use crate::sheet::Sheet;
use crate::snippet;

/// What the previews and the lines for a page show: the last state without problems.
#[derive(Debug, Default, PartialEq)]
pub struct Shown {
    /// The document's text.
    pub pack: String,
    /// The names of its roles, as the elements are given them.
    pub roles: String,
    /// How many roles these are.
    pub count: usize,
    /// How many there are in all.
    pub all: usize,
    /// Whether it has a quiz.
    pub asks: bool,
    /// The lines for a page.
    pub lines: String,
}

impl Shown {
    /// What they show of a document that is sound; `asks` when it has a quiz.
    pub fn new(sheet: &Sheet, asks: bool) -> Self {
        let roles = snippet::shown_roles(sheet);
        Self {
            pack: sheet.document.to_string(),
            roles: roles.join(" "),
            count: roles.len(),
            all: sheet.roles().len().max(roles.len()),
            asks,
            lines: snippet::lines(sheet, asks),
        }
    }
}
