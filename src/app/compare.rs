//! The comparison as the reader has it: which roles, which rows.

use std::rc::Rc;

use super::setup::{Setup, Show};
use crate::domain::comparison::{self, Likeness, Row};
use crate::domain::json::Json;
use crate::domain::pack::{AspectId, Pack, RoleId};

/// How many roles stand side by side at most.
pub const MOST_ROLES: usize = 4;

/// The state of one comparison.
#[derive(Clone, Debug)]
pub struct Model {
    /// What can be compared.
    pub pack: Rc<Pack>,
    /// What the host page asked for.
    pub setup: Setup,
    /// The roles side by side.
    pub roles: Vec<RoleId>,
    /// Which rows show.
    pub show: Show,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The host page changed attributes.
    SetUp(Setup),
    /// The reader asked for all rows, or only those that differ.
    ShowChosen(Show),
}

/// What is to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Tell the host page.
    Emit(&'static str, Json),
}

impl Model {
    /// The comparison as the host page asks for it.
    pub fn new(pack: Rc<Pack>, setup: Setup) -> Self {
        let known = setup.roles.iter().filter_map(|slug| pack.role_by_slug(slug));
        let roles = known.take(MOST_ROLES).collect();
        Self { roles, show: setup.show, pack, setup }
    }

    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::SetUp(setup) => {
                *self = Self::new(Rc::clone(&self.pack), setup);
                Vec::new()
            }
            Msg::ShowChosen(show) => {
                self.show = show;
                Vec::new()
            }
        }
    }

    /// The rows that show, in order.
    pub fn rows(&self) -> Vec<Row> {
        let aspects: Vec<AspectId> = AspectId::all(&self.pack).collect();
        let mut rows = comparison::rows(&self.pack, &self.roles, &aspects);
        rows.retain(|row| match self.show {
            Show::All => true,
            Show::Differences => row.likeness == Likeness::Differs,
        });
        rows
    }
}
