//! What the previews and the lines for a page show.

use serde_json::Value;

use crate::sheet::Sheet;
use crate::snippet;

/// What the previews and the lines for a page show: the last state without problems.
#[derive(Debug, Default, PartialEq)]
pub struct Shown {
    /// The document's text.
    pub pack: String,
    /// The names of the roles that are compared.
    pub roles: String,
    /// The names of the roles that the quiz is asked on; empty where it is all.
    pub asked: String,
    /// How many roles are compared.
    pub count: usize,
    /// How many there are in all.
    pub all: usize,
    /// Whether anything is said in the table yet.
    pub says: bool,
    /// Whether it has a quiz.
    pub asks: bool,
    /// The lines for a page.
    pub lines: String,
}

impl Shown {
    /// What they show of a document that is sound; a single role stands beside the inherited one of the name
    /// `beside`; `asks` when it has a quiz.
    pub fn new(sheet: &Sheet, beside: Option<&str>, asks: bool) -> Self {
        let roles = snippet::compared(sheet, beside);
        let slugs: Vec<&str> = roles.iter().map(|(slug, _)| *slug).collect();
        let values = |role: &Value| role.get("values")?.as_object().map(|all| !all.is_empty());
        Self {
            pack: sheet.document.to_string(),
            roles: slugs.join(" "),
            asked: snippet::asked(sheet, &roles).join(" "),
            count: roles.len(),
            all: sheet.roles().len().max(roles.len()),
            says: sheet.below.is_some() || sheet.roles().iter().filter_map(values).any(|says| says),
            asks,
            lines: snippet::lines(sheet, &roles, asks),
        }
    }
}
