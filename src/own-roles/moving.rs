//! Where the author is: what is open, where the focus goes, and what comes in.

use std::rc::Rc;

use serde_json::Value;

use crate::edit::{Part, Toward};
use crate::intake::{self, Intake};
use crate::json::text;
use crate::location::Location;
use crate::model::{Kept, Model, ROLES_SHOWN};
use crate::msg::{Effect, Focus};
use crate::notice::{Notice, Spot};
use crate::table::Pasted;

impl Model {
    /// Opens a part, and leads into it.
    pub(crate) fn opened(&mut self, location: Location) -> Vec<Effect> {
        self.history.pause();
        self.fresh = self.still_new(location);
        self.notice = Notice::default();
        self.open = Some(location);
        self.put_at(location);
        let to = if self.fresh.is_some() { Focus::Anew } else { Focus::Inside };
        vec![Effect::Focus(to(location.id()))]
    }

    /// The part at a place, when it has no name yet but its number: its name follows what it is called.
    fn still_new(&self, location: Location) -> Option<Part> {
        let is_numbered = |name: &str, word: &str| {
            let number = name.strip_prefix(word).unwrap_or_default();
            !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit())
        };
        match location {
            Location::Role(at) => {
                let role = self.sheet().roles().get(at)?;
                is_numbered(text(role, "slug"), "role-").then_some(Part::Role(at))
            }
            Location::Row(at) => {
                let is_new = is_numbered(self.sheet().rows().get(at)?.id, "row-");
                is_new.then_some(Part::Row(at))
            }
            Location::Pack
            | Location::Cell(_)
            | Location::Source(_)
            | Location::Dimension(_)
            | Location::Heading(_)
            | Location::Roles
            | Location::Rows
            | Location::Text => None,
        }
    }

    /// Closes what is open, and leads to what stands for it.
    pub(crate) fn closed(&mut self) -> Vec<Effect> {
        self.history.pause();
        self.fresh = None;
        let Some(location) = self.open.take() else { return Vec::new() };
        vec![Effect::Focus(Focus::On(location.id()))]
    }

    /// Leads to a part without opening it.
    pub(crate) fn focused(&mut self, location: Location) -> Vec<Effect> {
        self.open = None;
        self.put_at(location);
        let location = Location::of_grid(self.at.0, self.at.1);
        vec![Effect::Focus(Focus::On(location.id()))]
    }

    /// Leads a row and a column further, as far as the table goes.
    pub(crate) fn stepped(&mut self, down: isize, across: isize) -> Vec<Effect> {
        let (row, column) = self.at;
        let location = Location::of_grid(
            row.saturating_add_signed(down),
            column.saturating_add_signed(across),
        );
        self.focused(location)
    }

    /// Puts the place that Tab leads to there, where it is one of the table, and shows it.
    pub(crate) fn put_at(&mut self, location: Location) {
        let Some((row, column)) = location.in_grid() else { return };
        let (rows, roles) = (self.sheet().rows().len(), self.sheet().roles().len());
        self.at = (row.min(rows), column.min(roles));
        let Some(role) = self.at.1.checked_sub(1) else { return };
        if role < self.first_role {
            self.first_role = role - role % ROLES_SHOWN;
        } else if role >= self.first_role + ROLES_SHOWN {
            self.first_role = role + 1 - ROLES_SHOWN;
        }
    }

    /// Takes in what was pasted or opened.
    pub(crate) fn taken_in(&mut self, brought: &str, name: Option<String>) -> Vec<Effect> {
        self.intake_problem = None;
        if brought.trim().is_empty() {
            return Vec::new();
        }
        let read = intake::read(brought).and_then(|intake| match intake {
            Intake::Pack(document) => {
                Ok(((Rc::new(document), None), "The roles are in the table below."))
            }
            Intake::Table => Pasted::read(brought, name).map(|read| {
                let given = read.given.clone();
                (
                    (given, Some(Rc::new(read))),
                    "The table is read; see below what it was taken for.",
                )
            }),
        });
        match read {
            Ok((state, words)) => self.brought_in(state, Spot::Intake, words),
            Err(problem) => {
                self.refused(problem);
                Vec::new()
            }
        }
    }

    /// Something did not come in; all is as it was.
    pub(crate) fn refused(&mut self, problem: String) {
        self.notice = Notice::default();
        self.intake_problem = Some(problem);
    }

    /// Another document takes the place of this one, which is a step back from then on.
    pub(crate) fn brought_in(
        &mut self,
        (document, pasted): (Rc<Value>, Option<Rc<Pasted>>),
        spot: Spot,
        words: &str,
    ) -> Vec<Effect> {
        let is_own = self.kept != Kept::Nothing;
        self.open = None;
        self.intake_problem = None;
        let effects = self.replace(document, pasted, None);
        self.notice = Notice::new(spot, words);
        self.notice.brings_back = is_own && !effects.is_empty();
        effects
    }

    /// The roles of before something came in are back.
    pub(crate) fn brought_back(&mut self) -> Vec<Effect> {
        let mut effects = self.stepped_in_time(Toward::Start);
        self.notice =
            Notice::new(Spot::Intake, "Your former roles are back; Redo takes that back.");
        effects.push(Effect::Focus(Focus::On("table-text".into())));
        effects
    }

    /// Starts from an example; it is not kept until something is changed.
    pub(crate) fn example_came(&mut self, came: Option<&str>) -> Vec<Effect> {
        let Some(Ok(Intake::Pack(document))) = came.map(intake::read) else {
            self.refused("The example could not be fetched.".into());
            return Vec::new();
        };
        let before = self.kept;
        let state = (Rc::new(document), None);
        let effects = self.brought_in(state, Spot::Intake, "It is in the table below.");
        if before == Kept::Nothing {
            self.kept = Kept::Nothing;
        }
        effects
    }
}
