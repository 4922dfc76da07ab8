//! The events of a comparison.

use super::{Effect, Model};
use crate::attributes::Attributes;
use crate::events::{Change, Error, Event, Ready};

impl Model {
    /// What the host page gets to know once the comparison is drawn.
    pub fn opened(&self) -> Vec<Effect> {
        let mut effects = self.unknown_roles();
        effects.extend(self.unknown_aspects(None));
        effects.push(Effect::Emit(Event::Ready(Ready { roles: self.slugs() })));
        effects
    }

    /// Where the comparison stands.
    pub(super) fn change(&self) -> Change {
        Change {
            roles: self.slugs(),
            show: self.shown(),
            filter: self.filter.clone(),
            priorities: self.priorities.iter().map(|&id| self.pack[id].id.clone()).collect(),
        }
    }

    /// An error that names the roles that the pack does not have.
    pub(super) fn unknown_roles(&self) -> Vec<Effect> {
        let error = Error::unknown_roles(&self.pack, &self.choice.unknown);
        error.map(|error| Effect::Emit(Event::Error(error))).into_iter().collect()
    }

    /// An error that names the rows that the page asks for and the pack does not have; none where it asked
    /// for the same before.
    pub(super) fn unknown_aspects(&self, before: Option<&Attributes>) -> Option<Effect> {
        if before.is_some_and(|before| before.aspects == self.attributes.aspects) {
            return None;
        }
        let error = Error::unknown_aspects(&self.pack, &self.attributes.aspects)?;
        Some(Effect::Emit(Event::Error(error)))
    }

    /// An error that says that a link could not be read.
    pub(super) fn bad_link() -> Effect {
        let message = "the link's state cannot be read; the page's own roles are shown";
        Effect::Emit(Event::Error(Error::bad_link(message)))
    }

    /// The slugs of the roles side by side, in order.
    pub fn slugs(&self) -> Vec<String> {
        self.choice.shown.iter().map(|&role| self.pack[role].slug.clone()).collect()
    }
}
