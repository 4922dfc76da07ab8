//! What is kept in the author's browser: written when nothing changes for a moment, and never over the work
//! of another tab, nor over what cannot be read.

use std::rc::Rc;

use crate::intake::{self, Intake};
use crate::location::Location;
use crate::model::{Kept, Model};
use crate::msg::{Effect, Focus};
use crate::notice::{Notice, Spot};

impl Model {
    /// Nothing was changed for a moment.
    pub(crate) fn settled(&mut self) -> Vec<Effect> {
        self.show();
        match self.kept {
            Kept::Soon | Kept::Refused if self.elsewhere.is_none() => {
                self.keeping = Some(self.document.clone());
                vec![Effect::Keep(self.document.to_string())]
            }
            Kept::Nothing | Kept::Soon | Kept::Yes | Kept::Refused => Vec::new(),
        }
    }

    /// The browser keeps what it was given, or refuses to; what was changed since is still on its way.
    pub(crate) fn is_kept(&mut self, is_kept: bool) {
        let given = self.keeping.take();
        let is_latest = given.is_some_and(|given| Rc::ptr_eq(&given, &self.document));
        self.kept = match (self.kept, is_kept) {
            (Kept::Nothing, _) => Kept::Nothing,
            (Kept::Soon | Kept::Yes | Kept::Refused, false) => Kept::Refused,
            (Kept::Soon | Kept::Yes | Kept::Refused, true) if is_latest => Kept::Yes,
            (Kept::Soon | Kept::Yes | Kept::Refused, true) => Kept::Soon,
        };
    }

    /// Another tab keeps that, or deleted what was kept.
    pub(crate) fn found_elsewhere(&mut self, text: Option<String>) {
        self.elsewhere = None;
        match text {
            Some(text) if text == self.document.to_string() => self.kept = Kept::Yes,
            Some(text) => self.elsewhere = Some(text),
            None if self.kept == Kept::Yes => {
                self.kept = Kept::Nothing;
                let words = "Your work was deleted in another tab. It is still here, and is kept again once you change it.";
                self.notice = Notice::new(Spot::Bar, words);
            }
            None => {}
        }
    }

    /// The other tab's work takes the place of this one's.
    pub(crate) fn other_taken(&mut self) -> Vec<Effect> {
        let Some(text) = self.elsewhere.take() else { return Vec::new() };
        let Ok(Intake::Pack(document)) = intake::read(&text) else {
            let words = "What the other tab keeps cannot be read, so nothing was taken from it.";
            self.notice = Notice::new(Spot::Bar, words);
            return Vec::new();
        };
        let state = (Rc::new(document), None);
        let mut effects = self.brought_in(state, Spot::Bar, "These are the other tab’s roles.");
        effects.push(self.to_the_table());
        effects
    }

    /// This tab's work takes the place of the other one's.
    pub(crate) fn mine_kept(&mut self) -> Vec<Effect> {
        self.elsewhere = None;
        self.kept = Kept::Soon;
        self.keeping = Some(self.document.clone());
        self.notice = Notice::new(Spot::Bar, "These roles are kept; the other tab is told.");
        vec![Effect::KeepOver(self.document.to_string()), self.to_the_table()]
    }

    /// The author starts anew with an example; what was set aside stays there.
    pub(crate) fn deleted(&mut self) -> Vec<Effect> {
        let (anew, effects) = Self::new(None);
        let before = core::mem::replace(self, anew);
        self.damaged = before.damaged;
        self.below = before.below;
        let words = "Your work is deleted from this browser. This is an example again.";
        self.notice = Notice::new(Spot::Bar, words);
        let anew = [Effect::Forget, self.to_the_table()];
        [anew.to_vec(), effects].concat()
    }

    /// The buttons that asked are gone: the focus goes to the table.
    pub(crate) fn to_the_table(&self) -> Effect {
        Effect::Focus(Focus::On(Location::of_grid(self.at.0, self.at.1).id()))
    }

    /// What was set aside is wanted as a file.
    pub(crate) fn aside_saved(&self) -> Vec<Effect> {
        let text = self.damaged.clone();
        text.map(|text| Effect::Save { name: "damaged-roles.txt", text }).into_iter().collect()
    }
}
