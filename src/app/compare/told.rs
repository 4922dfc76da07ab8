//! What the host page is told of.

use super::{Effect, Model};
use crate::app::fault;
use crate::app::setup::Show;
use crate::domain::pack::RoleId;
use crate::json::Json;

impl Model {
    /// What the host page is told once the comparison is drawn.
    pub fn opening(&self) -> Vec<Effect> {
        let mut effects = self.complaints();
        effects.push(Effect::Emit("rolefit-ready", Json::object([("roles", self.slugs())])));
        effects
    }

    /// Where the comparison stands, as the detail of an event.
    pub(super) fn told(&self) -> Json {
        let show = match self.show {
            Show::All => "all",
            Show::Differences => "differences",
        };
        let priorities = self.priorities.iter().map(|&id| self.pack[id].id.as_str().into());
        Json::object([
            ("roles", self.slugs()),
            ("show", show.into()),
            ("filter", self.filter.as_str().into()),
            ("priorities", priorities.collect()),
        ])
    }

    /// An error that names the roles that the pack does not have.
    pub(super) fn complaints(&self) -> Vec<Effect> {
        let fault = fault::unknown_roles(&self.pack, &self.choice.unknown);
        fault.map(|detail| Effect::Emit("rolefit-error", detail)).into_iter().collect()
    }

    /// An error that says that a link could not be read.
    pub(super) fn bad_link() -> Effect {
        let message = "the link's state cannot be read; the page's own roles are shown";
        Effect::Emit("rolefit-error", fault::detail("bad-link", message, []))
    }

    fn slugs(&self) -> Json {
        self.choice.shown.iter().map(|&role| self.slug(role).into()).collect()
    }

    fn slug(&self, role: RoleId) -> &str {
        &self.pack[role].slug
    }
}
