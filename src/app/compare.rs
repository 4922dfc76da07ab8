//! The comparison as the reader has it: which roles, which rows, in which order.

mod career;
mod choice;
mod drawn;
mod element_id;
mod events;
mod messages;
mod picker;
mod role_search;
mod rows;
mod sections;
mod texts;
mod update;

use std::rc::Rc;

use rolefit_domain::comparison::{Likeness, Row};
use rolefit_domain::pack::{AspectId, GroupId, Pack, RoleId, SourceId};
use rolefit_domain::quiz::Likelihood;
use rolefit_domain::rank::Order;
use rolefit_domain::search::Fold;

pub use career::{Career, Stop};
pub use choice::{Choice, MOST_ROLES, Toward};
pub use drawn::Drawn;
pub use element_id::ElementId;
pub use messages::{CopyState, Effect, Format, Msg, Part};
pub use picker::Picker;
pub use rows::Rows;
pub use sections::Section;
pub use texts::Texts;

use super::attributes::{Attributes, Show, Shown, Switch};

/// The state of one comparison.
#[derive(Clone, Debug)]
pub struct Model {
    /// What can be compared.
    pub pack: Rc<Pack>,
    /// What the host page asked for.
    pub attributes: Attributes,
    /// The roles side by side.
    pub choice: Choice,
    /// Their rows, in order.
    pub rows: Rc<Rows>,
    /// The search for another role, while it is open.
    pub picker: Option<Picker>,
    /// That search as it was last: it stays drawn, out of sight, so that it is there at once again.
    pub last_picker: Option<Picker>,
    /// Which rows are wanted.
    pub show: Show,
    /// Whether the whole table shows, or only a first look.
    pub texts: Texts,
    /// The rows that show have this text in them.
    pub filter: String,
    /// What matters to the reader, first come first.
    pub priorities: Vec<AspectId>,
    /// Rows of which all shows, however long.
    pub expanded: Vec<AspectId>,
    /// The row whose tools are open, where there is no pointer to hover over it.
    pub tools: Option<AspectId>,
    /// Rows whose help is unfolded.
    pub explained: Vec<AspectId>,
    /// Groups whose rows are put away.
    pub folded: Vec<GroupId>,
    /// Groups whose rows a narrow container shows as well.
    pub opened: Vec<GroupId>,
    /// Whether a narrow container shows the buttons that change roles.
    pub roles_open: bool,
    /// Whether a narrow container shows the sources.
    pub sources_open: bool,
    /// How much is drawn.
    pub drawn: Drawn,
    /// The row by which the roles were put in order.
    pub sorted: Option<(AspectId, Order)>,
    /// How probable a role is, where a quiz on the page has measured it.
    pub measured: Vec<(RoleId, Likelihood)>,
    /// Whether the browser can share.
    pub sharing: Switch,
    /// Whether it stands in a frame, whose page may not allow all that a page of its own may.
    pub framed: bool,
    /// What became of the last copy.
    pub copy: CopyState,
    /// Puts texts in small letters for a search.
    pub fold: Fold,
}

/// Whether the role at an index is not of the two that a narrow container shows.
pub fn is_aside(index: usize) -> bool {
    index > 1
}

/// From more rows than these on, only those that differ show at first.
const MANY: usize = 12;

impl Model {
    /// The comparison as the host page asks for it; `fold` puts texts in small letters for a search.
    pub fn new(pack: Rc<Pack>, attributes: Attributes, fold: Fold) -> Self {
        let choice = Choice::of(&pack, &attributes.roles);
        Self {
            rows: Rc::new(Rows::of(&pack, &choice.shown, &attributes.aspects)),
            choice,
            picker: None,
            last_picker: None,
            show: attributes.show,
            texts: Texts::Gists,
            filter: String::new(),
            priorities: Vec::new(),
            expanded: Vec::new(),
            tools: None,
            explained: Vec::new(),
            folded: Vec::new(),
            opened: Vec::new(),
            roles_open: false,
            sources_open: false,
            drawn: Drawn::Whole,
            sorted: None,
            measured: Vec::new(),
            sharing: Switch::Off,
            framed: false,
            copy: CopyState::Idle,
            fold,
            pack,
            attributes,
        }
    }

    /// Whether the roles are no longer those of the host page.
    pub fn is_own_choice(&self) -> bool {
        let page = Choice::of(&self.pack, &self.attributes.roles);
        self.choice.shown != page.shown
    }

    /// Which rows show, as the reader, a link or the page wants it.
    pub fn shown(&self) -> Shown {
        self.shown_while(!self.filter.is_empty())
    }

    fn shown_while(&self, sought: bool) -> Shown {
        let many = || {
            let rows = self.all_rows();
            rows.len() > MANY && rows.iter().any(|row| row.likeness == Likeness::Differs)
        };
        match self.show {
            Show::Differences => Shown::Differences,
            // Who searches wants to find what is there.
            Show::Auto if !sought && many() => Shown::Differences,
            Show::All | Show::Auto => Shown::All,
        }
    }

    /// The titles of the roles side by side, in order.
    pub fn titles(&self) -> Vec<&str> {
        self.choice.shown.iter().map(|&role| self.pack[role].title.as_str()).collect()
    }

    /// The sources of these rows for the roles side by side, each once, in the pack's order.
    pub fn used_sources(&self, rows: &[Row]) -> Vec<SourceId> {
        rows::sources_of(&self.pack, &self.choice.shown, rows)
    }
}
