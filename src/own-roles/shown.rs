//! What the previews and the lines for a page show.

use std::rc::Rc;

use crate::check::Sound;
use crate::model::Model;
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

impl Model {
    /// Shows the document as it is now, when nothing is wrong with it.
    pub(crate) fn show(&mut self) {
        self.write();
        let Some(Sound { asks }) = self.sound else { return };
        let sheet = self.sheet();
        let roles = snippet::shown_roles(&sheet);
        let shown = Shown {
            pack: self.document.to_string(),
            roles: roles.join(" "),
            count: roles.len(),
            all: sheet.roles().len().max(roles.len()),
            asks,
            lines: snippet::lines(&sheet, asks),
        };
        if *self.shown != shown {
            self.shown = Rc::new(shown);
        }
    }

    /// Writes the document down in lines.
    pub(crate) fn write(&mut self) {
        self.lines = serde_json::to_string_pretty(&*self.document).unwrap_or_default() + "\n";
    }
}
