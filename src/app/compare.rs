//! The comparison as the reader has it: which roles, which rows, in which order.

mod choice;
mod msg;
mod picker;
mod rows;
mod told;

use std::rc::Rc;

pub use choice::{Choice, MOST_ROLES, Toward};
pub use msg::{Effect, Msg};
pub use picker::Picker;
pub use rows::Section;

use super::setup::{Setup, Show};
use crate::domain::pack::{AspectId, GroupId, Pack};
use crate::domain::rank::{self, Order};

/// The state of one comparison.
#[derive(Clone, Debug)]
pub struct Model {
    /// What can be compared.
    pub pack: Rc<Pack>,
    /// What the host page asked for.
    pub setup: Setup,
    /// The roles side by side.
    pub choice: Choice,
    /// The two of them, by place, that a narrow container shows.
    pub pair: [usize; 2],
    /// The search for another role, while it is open.
    pub picker: Option<Picker>,
    /// Which rows show.
    pub show: Show,
    /// Whether a narrow container shows texts in full, or only what they say in a few words.
    pub texts: Texts,
    /// The rows that show have this text in them.
    pub filter: String,
    /// What matters to the reader, first come first.
    pub priorities: Vec<AspectId>,
    /// Groups whose rows are put away.
    pub folded: Vec<GroupId>,
    /// The row by which the roles were put in order.
    pub sorted: Option<(AspectId, Order)>,
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
        Self {
            choice: Choice::of(&pack, &setup.roles),
            pair: [0, 1],
            picker: None,
            show: setup.show,
            texts: Texts::Gists,
            filter: String::new(),
            priorities: Vec::new(),
            folded: Vec::new(),
            sorted: None,
            pack,
            setup,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let before = self.told();
        let shown = self.choice.shown.clone();
        let sorted = self.sorted;
        let mut effects = Vec::new();
        match msg {
            Msg::SetUp(setup) => return self.set_up(setup),
            Msg::Reset(setup) => {
                *self = Self::new(Rc::clone(&self.pack), setup);
                return self.complaints();
            }
            Msg::ShowChosen(show) => self.show = show,
            Msg::PickerOpened(place) => {
                self.picker = Some(Picker { place, sought: String::new() });
                effects.push(Effect::Focus("seek".into()));
            }
            Msg::PickerClosed => effects.extend(self.close_picker()),
            Msg::RoleSought(sought) => {
                if let Some(picker) = &mut self.picker {
                    picker.sought = sought;
                }
            }
            Msg::RolePicked(role) => {
                let place = self.picker.as_ref().and_then(|picker| picker.place);
                self.choice.show(role, place);
                effects.extend(self.close_picker());
            }
            Msg::RoleRemoved(place) => {
                self.choice.remove(place);
                self.picker = None;
                effects.push(Effect::Focus("add".into()));
            }
            Msg::RoleMoved(place, toward) => {
                let place = self.choice.shift(place, toward);
                self.picker = None;
                // At either end only the other direction is left to press.
                let at_start = place == 0;
                let at_end = place + 1 >= self.choice.shown.len();
                let letter = match toward {
                    Toward::Start if at_start => "e",
                    Toward::End if at_end => "s",
                    Toward::Start => "s",
                    Toward::End => "e",
                };
                effects.push(Effect::Focus(letter.to_owned() + &place.to_string()));
            }
            Msg::RolesRestored => {
                self.choice = Choice::of(&self.pack, &self.setup.roles);
                self.picker = None;
                effects.push(Effect::Focus("add".into()));
            }
            Msg::PairChosen(side, place) => self.choose_pair(side, place),
            Msg::TextsChosen(texts) => self.texts = texts,
            Msg::Filtered(filter) => self.filter = filter,
            Msg::Folded(group) => toggle(&mut self.folded, group),
            Msg::Prized(aspect) => {
                toggle(&mut self.priorities, aspect);
                effects.push(Effect::Focus("p".to_owned() + &aspect.index().to_string()));
            }
            Msg::PrioritiesCleared => {
                self.priorities.clear();
                effects.push(Effect::Focus("filter".into()));
            }
            Msg::Sorted(aspect) => {
                let order = match self.sorted {
                    Some((by, Order::HighestFirst)) if by == aspect => Order::LowestFirst,
                    Some(_) | None => Order::HighestFirst,
                };
                rank::sort(&self.pack, &mut self.choice.shown, aspect, order);
                self.sorted = Some((aspect, order));
                self.picker = None;
            }
        }
        if self.sorted == sorted && self.choice.shown != shown {
            self.sorted = None;
        }
        self.keep_pair();
        let after = self.told();
        if after != before {
            effects.push(Effect::Emit("rolefit-change", after));
        }
        effects
    }

    /// Whether the roles are no longer those of the host page.
    pub fn is_own_choice(&self) -> bool {
        let page = Choice::of(&self.pack, &self.setup.roles);
        self.choice.shown != page.shown
    }

    /// Takes in only what the page changed: what the reader did elsewhere stays.
    fn set_up(&mut self, setup: Setup) -> Vec<Effect> {
        let mut effects = Vec::new();
        let before = core::mem::replace(&mut self.setup, setup);
        if before.show != self.setup.show {
            self.show = self.setup.show;
        }
        if before.roles != self.setup.roles {
            self.choice = Choice::of(&self.pack, &self.setup.roles);
            self.picker = None;
            self.sorted = None;
            effects = self.complaints();
        }
        self.keep_pair();
        effects
    }

    fn close_picker(&mut self) -> Option<Effect> {
        let place = self.picker.take()?.place;
        let id = place.map_or("add".into(), |place| "r".to_owned() + &place.to_string());
        Some(Effect::Focus(id))
    }

    /// Chooses one side of the pair; when the other side shows that role, the sides change places.
    fn choose_pair(&mut self, side: usize, place: usize) {
        let side = side.min(1);
        if self.pair[1 - side] == place {
            self.pair.swap(0, 1);
        }
        self.pair[side] = place;
    }

    /// The pair names roles that are there.
    fn keep_pair(&mut self) {
        if self.pair.iter().any(|&place| place >= self.choice.shown.len().max(2)) {
            self.pair = [0, 1];
        }
    }
}

/// Puts an entry in, or takes it out.
fn toggle<T: PartialEq>(entries: &mut Vec<T>, entry: T) {
    match entries.iter().position(|one| *one == entry) {
        Some(place) => {
            entries.remove(place);
        }
        None => entries.push(entry),
    }
}
