//! What a message does to the editor.

use std::rc::Rc;

use crate::check::Below;
use crate::edit::{Edit, Part, Toward};
use crate::intake::{self, Intake};
use crate::locate;
use crate::model::{Kept, Model, ROLES_SHOWN};
use crate::msg::{Effect, Focus, Msg};
use crate::place::Place;
use crate::table::Pasted;

impl Model {
    /// Takes in what happened, and says what is to be done in the page.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Edited(edit) => self.edited(&edit),
            Msg::Undone => self.stepped_in_time(Toward::Start),
            Msg::Redone => self.stepped_in_time(Toward::End),
            Msg::Opened(place) => self.opened(place),
            Msg::Closed => self.closed(),
            Msg::Stepped(down, across) => self.stepped(down, across),
            Msg::Led(problem) => self.led(problem),
            Msg::Paged(toward) => {
                let (first, end) = self.roles_shown();
                self.first_role = match toward {
                    Toward::Start => first.saturating_sub(ROLES_SHOWN),
                    Toward::End => end.min(self.sheet().roles().len().saturating_sub(1)),
                };
                self.at = (0, self.first_role + 1);
                Vec::new()
            }
            Msg::TextTyped(text) => self.text_typed(text),
            Msg::TakenIn { text, name } => self.taken_in(text, name),
            Msg::RolesIn(axis) => {
                let read = self.pasted.as_ref().map(|pasted| pasted.along(&axis));
                read.map_or_else(Vec::new, |read| self.pasted(read, "The table was read anew."))
            }
            Msg::TakenFor { place, kind } => self.taken_for(&place, &kind),
            Msg::ExampleAsked(address) => vec![Effect::FetchExample(address)],
            Msg::ExampleCame(text) => self.example_came(text.as_deref()),
            Msg::BundledCame(text) => self.bundled_came(text.as_deref()),
            Msg::Settled => {
                self.show();
                match self.kept {
                    Kept::Nothing => Vec::new(),
                    Kept::Soon | Kept::Yes | Kept::Refused => {
                        vec![Effect::Keep(self.document.to_string())]
                    }
                }
            }
            Msg::Kept(is_kept) => {
                if self.kept != Kept::Nothing {
                    self.kept = if is_kept { Kept::Yes } else { Kept::Refused };
                }
                Vec::new()
            }
            Msg::SaveAsked => {
                self.write();
                vec![Effect::Save(self.text().to_owned())]
            }
            Msg::CopyAsked => vec![Effect::Copy(self.shown.lines.clone())],
            Msg::Copied(is_copied) => {
                self.notice = if is_copied {
                    "The lines are copied: paste them into your page.".into()
                } else {
                    "Your browser lets no page copy here: the lines are marked, now press Ctrl+C or ⌘C."
                        .into()
                };
                if is_copied {
                    Vec::new()
                } else {
                    vec![Effect::Focus(Focus::On("own-snippet".into()))]
                }
            }
            Msg::Deleted => {
                let (anew, effects) = Self::new(None);
                *self = anew;
                self.notice =
                    "Your work is deleted from this browser. This is an example again.".into();
                [vec![Effect::Forget], effects].concat()
            }
        }
    }

    fn text_typed(&mut self, text: String) -> Vec<Effect> {
        let read = match intake::read(&text) {
            Ok(Intake::Pack(document)) => Ok(document),
            Ok(Intake::Table) => Err("A pack starts with { and ends with }.".to_owned()),
            Err(problem) => Err(problem),
        };
        let effects = match read {
            Ok(document) => {
                // Typing goes on as it does in any field.
                let edit = Edit::Text { part: Part::Pack, key: "the whole", text: String::new() };
                let effects = self.replace(Rc::new(document), Some(&edit));
                self.text_problem = None;
                effects
            }
            Err(problem) => {
                self.text_problem = Some(problem);
                Vec::new()
            }
        };
        self.draft = Some(text);
        effects
    }

    fn taken_for(&mut self, place: &str, kind: &str) -> Vec<Effect> {
        let Some(pasted) = &self.pasted else { return Vec::new() };
        let is_untouched = *pasted.given == *self.document;
        let read = match pasted.taken_for(place, kind) {
            Ok(read) => read,
            Err(problem) => return self.pasted(Err(problem), ""),
        };
        if is_untouched {
            return self.pasted(Ok(read), "The table was read anew.");
        }
        // What was edited since is kept.
        match read.row_into(place, kind, &self.document) {
            Some(document) => {
                self.pasted = Some(read);
                self.notice = "The row was read anew.".into();
                self.replace(Rc::new(document), None)
            }
            None => self.pasted(
                Ok(read),
                "The table was read anew; Undo brings back what you had changed.",
            ),
        }
    }

    /// A table was read, or not.
    pub(crate) fn pasted(&mut self, read: Result<Pasted, String>, said: &str) -> Vec<Effect> {
        match read {
            Ok(pasted) => {
                let given = pasted.given.clone();
                self.pasted = Some(pasted);
                self.intake_problem = None;
                self.notice = said.into();
                self.open = None;
                self.replace(given, None)
            }
            Err(problem) => {
                self.intake_problem = Some(problem);
                Vec::new()
            }
        }
    }

    fn bundled_came(&mut self, text: Option<&str>) -> Vec<Effect> {
        let read = text.ok_or_else(|| "it could not be fetched".to_owned()).and_then(Below::read);
        match read {
            Ok(below) => {
                self.below = Some(Rc::new(below));
                let effects = self.checked();
                self.show();
                effects
            }
            Err(problem) => {
                self.notice = format!("The pack that yours stands on cannot be read: {problem}.");
                Vec::new()
            }
        }
    }

    fn led(&mut self, problem: usize) -> Vec<Effect> {
        let Some(problem) = self.problems.get(problem).cloned() else { return Vec::new() };
        if problem.place == Place::Text {
            self.open = Some(Place::Text);
            self.write();
            let text = self.text();
            let (from, to) = locate::locate(text, &problem.path);
            let (from, to) = (locate::in_page(text, from), locate::in_page(text, to));
            return vec![Effect::Focus(Focus::Text(from, to))];
        }
        self.opened(problem.place)
    }
}
