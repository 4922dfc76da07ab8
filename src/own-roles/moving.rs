//! Where the author is: what is open, where the focus goes, and what comes in.

use std::rc::Rc;

use crate::intake::{self, Intake};
use crate::model::{Kept, Model, ROLES_SHOWN};
use crate::msg::{Effect, Focus};
use crate::place::Place;
use crate::table::Pasted;

impl Model {
    /// Opens a part, and leads into it.
    pub(crate) fn opened(&mut self, place: Place) -> Vec<Effect> {
        self.history.pause();
        self.fresh = None;
        self.notice.clear();
        self.open = Some(place);
        self.put_at(place);
        vec![Effect::Focus(Focus::Inside(place.id()))]
    }

    /// Closes what is open, and leads to what stands for it.
    pub(crate) fn closed(&mut self) -> Vec<Effect> {
        self.history.pause();
        self.fresh = None;
        let Some(place) = self.open.take() else { return Vec::new() };
        vec![Effect::Focus(Focus::On(place.id()))]
    }

    /// Leads to a part without opening it.
    pub(crate) fn focused(&mut self, place: Place) -> Vec<Effect> {
        self.open = None;
        self.put_at(place);
        let place = Place::of_grid(self.at.0, self.at.1);
        vec![Effect::Focus(Focus::On(place.id()))]
    }

    /// Leads a row and a column further, as far as the table goes.
    pub(crate) fn stepped(&mut self, down: isize, across: isize) -> Vec<Effect> {
        let (row, column) = self.at;
        let place =
            Place::of_grid(row.saturating_add_signed(down), column.saturating_add_signed(across));
        self.focused(place)
    }

    /// Puts the place that Tab leads to there, where it is one of the table, and shows it.
    pub(crate) fn put_at(&mut self, place: Place) {
        let Some((row, column)) = place.in_grid() else { return };
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
    pub(crate) fn taken_in(&mut self, text: String, name: Option<String>) -> Vec<Effect> {
        self.intake_problem = None;
        if text.trim().is_empty() {
            return Vec::new();
        }
        match intake::read(&text) {
            Ok(Intake::Pack(document)) => {
                self.pasted = None;
                self.open = None;
                self.notice = "The pack is in the table below.".into();
                self.replace(Rc::new(document), None)
            }
            Ok(Intake::Table) => self
                .pasted(Pasted::read(text, name), "The table is read; see what it was taken for."),
            Err(problem) => {
                self.intake_problem = Some(problem);
                Vec::new()
            }
        }
    }

    /// Starts from an example; it is not kept until something is changed.
    pub(crate) fn example_came(&mut self, text: Option<&str>) -> Vec<Effect> {
        let Some(Ok(Intake::Pack(document))) = text.map(intake::read) else {
            self.notice = "The example could not be fetched.".into();
            return Vec::new();
        };
        self.pasted = None;
        self.open = None;
        self.notice = "The example is in the table below; Undo brings back what was there.".into();
        let before = self.kept;
        let effects = self.replace(Rc::new(document), None);
        if before == Kept::Nothing {
            self.kept = Kept::Nothing;
        }
        effects
    }
}
