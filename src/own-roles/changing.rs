//! What a change does to the editor around the document.

use std::rc::Rc;

use serde_json::Value;

use crate::edit::{Edit, List, Part, Toward};
use crate::focus;
use crate::history::State;
use crate::json::entries;
use crate::location::Location;
use crate::model::{Kept, Model};
use crate::msg::{Effect, Focus};
use crate::notice::{Notice, Spot};
use crate::sheet::Cell;
use crate::table::Pasted;

impl Model {
    /// Another document takes the place of this one.
    pub(crate) fn replace(
        &mut self,
        document: Rc<Value>,
        pasted: Option<Rc<Pasted>>,
        edit: Option<&Edit>,
    ) -> Vec<Effect> {
        let before = self.state();
        self.pasted = pasted;
        if document == self.document {
            return Vec::new();
        }
        self.history.keep(before, edit);
        self.document = document;
        self.notice = Notice::default();
        self.changed()
    }

    fn changed(&mut self) -> Vec<Effect> {
        self.draft = None;
        self.text_problem = None;
        self.kept = match self.kept {
            Kept::Nothing | Kept::Soon | Kept::Yes => Kept::Soon,
            Kept::Refused => Kept::Refused,
        };
        let mut effects = self.checked();
        self.within();
        effects.push(Effect::Settle);
        effects
    }

    /// Keeps what is open and where the focus goes within the table.
    fn within(&mut self) {
        let (rows, roles) = (self.sheet().rows().len(), self.sheet().roles().len());
        self.at = (self.at.0.min(rows), self.at.1.min(roles));
        let is_there = match self.open {
            Some(Location::Role(role)) => role < roles,
            Some(Location::Row(row)) => row < rows,
            Some(Location::Cell(Cell { role, row })) => role < roles && row < rows,
            Some(Location::Source(at)) => at < entries(&self.document, "sources").len(),
            Some(Location::Dimension(at)) => at < entries(&self.document, "dimensions").len(),
            Some(Location::Heading(at)) => at < entries(&self.document, "groups").len(),
            Some(Location::Pack | Location::Roles | Location::Rows | Location::Text) | None => true,
        };
        if !is_there {
            self.open = None;
        }
        self.first_role = self.first_role.min(roles.saturating_sub(1));
    }

    pub(crate) fn edited(&mut self, edit: &Edit) -> Vec<Effect> {
        let is_fresh = matches!(edit, Edit::Text { part, .. } if self.fresh == Some(*part));
        let below = self.below.clone();
        let below = below.as_deref().map(|below| &below.document);
        let below = below.filter(|_| self.sheet().below.is_some());
        let mut document = (*self.document).clone();
        edit.apply(&mut document, below, is_fresh);
        let focus = focus::after(edit, &self.document, &document);
        let pasted = self.pasted.clone();
        let mut effects = self.replace(Rc::new(document), pasted, Some(edit));
        if !effects.is_empty() {
            effects.extend(self.after(edit));
            effects.extend(focus.map(Effect::Focus));
        }
        effects
    }

    /// What else a change asks for: a new part is opened, the focus goes to a neighbour of what is gone.
    fn after(&mut self, edit: &Edit) -> Vec<Effect> {
        let last = |count: usize| count.saturating_sub(1);
        let count = |list: &str| last(entries(&self.document, list).len());
        let location = match edit {
            Edit::Added(List::Roles) => Location::Role(count("roles")),
            Edit::Added(List::Rows) => Location::Row(last(self.sheet().rows().len())),
            Edit::Added(List::Sources) => Location::Source(count("sources")),
            Edit::Added(List::Dimensions) => Location::Dimension(count("dimensions")),
            Edit::Added(List::Headings) => Location::Heading(count("groups")),
            Edit::Removed(Part::Role(at)) => return self.focused(Location::Role(*at)),
            Edit::Removed(Part::Row(at)) => return self.focused(Location::Row(*at)),
            Edit::Moved(part, toward) => return self.moved(*part, *toward),
            Edit::Cleared(cell) => return self.focused(Location::Cell(*cell)),
            Edit::Kind(..) => {
                let words = "The cells of the row were read anew. What cannot be read so stands in words in a row \
                    below; Undo takes it all back.";
                self.notice = Notice::new(Spot::Panel, words);
                return Vec::new();
            }
            Edit::Added(List::Statements(_))
            | Edit::Removed(
                Part::Pack
                | Part::Source(_)
                | Part::Heading(_)
                | Part::Dimension(_)
                | Part::Statement(_),
            )
            | Edit::Text { .. }
            | Edit::Field { .. }
            | Edit::SourceAdded(..)
            | Edit::EntryAdded(..)
            | Edit::EntryRemoved(..)
            | Edit::Target { .. }
            | Edit::Importance { .. } => return Vec::new(),
        };
        self.opened(location);
        self.fresh = match location {
            Location::Role(at) => Some(Part::Role(at)),
            Location::Row(at) => Some(Part::Row(at)),
            _ => None,
        };
        vec![Effect::Focus(Focus::Anew(location.id()))]
    }

    /// A part that changed places keeps the focus, and stays open when it was.
    fn moved(&mut self, part: Part, toward: Toward) -> Vec<Effect> {
        let to = |at: usize, count: usize| match toward {
            Toward::Start => at.saturating_sub(1),
            Toward::End => (at + 1).min(count.saturating_sub(1)),
        };
        let (before, after) = match part {
            Part::Role(at) => {
                (Location::Role(at), Location::Role(to(at, self.sheet().roles().len())))
            }
            Part::Row(at) => (Location::Row(at), Location::Row(to(at, self.sheet().rows().len()))),
            Part::Pack
            | Part::Source(_)
            | Part::Heading(_)
            | Part::Dimension(_)
            | Part::Statement(_) => return Vec::new(),
        };
        if self.open == Some(before) {
            self.open = Some(after);
            self.put_at(after);
            return vec![Effect::Focus(Focus::On(focus::turn_id(after, toward)))];
        }
        self.focused(after)
    }

    pub(crate) fn stepped_in_time(&mut self, toward: Toward) -> Vec<Effect> {
        let now = self.state();
        let (state, said) = match toward {
            Toward::Start => (self.history.back(now), "Undone."),
            Toward::End => (self.history.forth(now), "Done again."),
        };
        let Some(State { document, pasted }) = state else { return Vec::new() };
        let before = core::mem::replace(&mut self.document, document);
        self.pasted = pasted;
        self.fresh = None;
        self.notice = Notice::new(Spot::Bar, said);
        let mut effects = self.changed();
        // Whoever stood in the part that goes stands beside it then.
        let to = match (self.open, focus::shorter(&before, &self.document)) {
            (Some(open), _) => Focus::Inside(open.id()),
            (None, Some(list)) => Focus::On(focus::add_id(list)),
            (None, None) => Focus::On(Location::of_grid(self.at.0, self.at.1).id()),
        };
        effects.push(Effect::Focus(Focus::IfLost(Box::new(to))));
        effects
    }
}
