//! The comparison as the reader has it: which roles, which rows, in which order.

mod career;
mod choice;
mod msg;
mod picker;
mod rows;
mod told;
mod turn;

use std::rc::Rc;

pub use career::{Career, Stop};
pub use choice::{Choice, MOST_ROLES, Toward};
pub use msg::{Effect, Format, Msg, Taken};
pub use picker::Picker;
pub use rows::{Rows, Section};

use super::setup::{Setup, Show, Switch};
use crate::domain::pack::{AspectId, GroupId, Pack, RoleId};
use crate::domain::rank::Order;

/// The state of one comparison.
#[derive(Clone, Debug)]
pub struct Model {
    /// What can be compared.
    pub pack: Rc<Pack>,
    /// What the host page asked for.
    pub setup: Setup,
    /// The roles side by side.
    pub choice: Choice,
    /// Their rows, in order.
    pub rows: Rc<Rows>,
    /// The two of them, by place, that a narrow container shows.
    pub pair: [usize; 2],
    /// The search for another role, while it is open.
    pub picker: Option<Picker>,
    /// That search as it was last: it stays drawn, out of sight, so that it is there at once again.
    pub last_picker: Option<Picker>,
    /// Which rows show.
    pub show: Show,
    /// Whether a narrow container shows texts in full, or only what they say in a few words.
    pub texts: Texts,
    /// The rows that show have this text in them.
    pub filter: String,
    /// What matters to the reader, first come first.
    pub priorities: Vec<AspectId>,
    /// Rows of which a narrow container shows all, however long.
    pub whole: Vec<AspectId>,
    /// Rows whose help is unfolded.
    pub explained: Vec<AspectId>,
    /// Groups whose rows are put away.
    pub folded: Vec<GroupId>,
    /// The row by which the roles were put in order.
    pub sorted: Option<(AspectId, Order)>,
    /// The reader's fit in percent, where a quiz on the page has measured it.
    pub fits: Vec<(RoleId, f64)>,
    /// Whether the browser can share.
    pub sharing: Switch,
    /// What became of the last copy.
    pub taken: Taken,
}

/// How much of a text a narrow container shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// What it says in a few words.
    Gists,
    /// All of it.
    Full,
}

impl Model {
    /// The comparison as the host page asks for it.
    pub fn new(pack: Rc<Pack>, setup: Setup) -> Self {
        let choice = Choice::of(&pack, &setup.roles);
        Self {
            rows: Rc::new(Rows::of(&pack, &choice.shown, &setup.aspects)),
            choice,
            pair: [0, 1],
            picker: None,
            last_picker: None,
            show: setup.show,
            texts: Texts::Gists,
            filter: String::new(),
            priorities: Vec::new(),
            whole: Vec::new(),
            explained: Vec::new(),
            folded: Vec::new(),
            sorted: None,
            fits: Vec::new(),
            sharing: Switch::Off,
            taken: Taken::Nothing,
            pack,
            setup,
        }
    }

    /// Whether the roles are no longer those of the host page.
    pub fn is_own_choice(&self) -> bool {
        let page = Choice::of(&self.pack, &self.setup.roles);
        self.choice.shown != page.shown
    }
}
