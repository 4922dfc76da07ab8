//! How a comparison takes in what happens.

use std::rc::Rc;

use super::{Choice, Effect, Model, Msg, Picker, Toward};
use crate::app::permalink::Link;
use crate::app::setup::Setup;
use crate::domain::pack::RoleId;
use crate::domain::rank::{self, Order};
use crate::json::Json;

impl Model {
    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let effects = self.take_in(msg);
        self.refresh();
        if self.picker.is_some() {
            self.last_picker.clone_from(&self.picker);
        } else if let Some(last) = &mut self.last_picker {
            // So that all finds are there when it opens again.
            last.sought.clear();
        }
        effects
    }

    fn take_in(&mut self, msg: Msg) -> Vec<Effect> {
        let shown = self.choice.shown.clone();
        let (show, filter) = (self.show, self.filter.clone());
        let priorities = self.priorities.clone();
        let sorted = self.sorted;
        let mut effects = Vec::new();
        match msg {
            Msg::SetUp(setup) => return self.set_up(*setup),
            Msg::Linked(link) => return self.follow(link),
            Msg::Measured(result) => {
                self.measure(&result);
                return effects;
            }
            Msg::Reset(setup) => return self.begin_anew(*setup),
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
            Msg::RolePicked(role) => effects.extend(self.pick(role)),
            Msg::FindPicked(place) => {
                let found = self
                    .picker
                    .as_ref()
                    .and_then(|picker| self.found(picker).0.get(place).copied());
                effects.extend(found.and_then(|role| self.pick(role)));
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
            Msg::Unfolded(aspect) => toggle(&mut self.whole, aspect),
            Msg::Explained(aspect) => toggle(&mut self.explained, aspect),
            Msg::Folded(group) => toggle(&mut self.folded, group),
            Msg::Prized(aspect) => {
                toggle(&mut self.priorities, aspect);
                effects.push(Effect::Focus("p".to_owned() + &aspect.index().to_string()));
            }
            Msg::PrioritiesCleared => {
                self.priorities.clear();
                effects.push(Effect::Focus("filter".into()));
            }
            Msg::CopyAsked(format) => effects.push(Effect::Copy(format)),
            Msg::SaveAsked(format) => effects.push(Effect::Save(format)),
            Msg::LinkAsked => effects.push(Effect::CopyAddress),
            Msg::ShareAsked => effects.push(Effect::Share),
            Msg::Copied(taken) => self.taken = taken,
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
        if self.choice.shown != shown
            || self.show != show
            || self.filter != filter
            || self.priorities != priorities
        {
            effects.push(Effect::Emit("rolefit-change", self.told()));
            return self.linked(effects);
        }
        effects
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

    /// Shows what a link names; what it does not say stays.
    fn follow(&mut self, link: Link) -> Vec<Effect> {
        match link {
            Link::Compare(slugs, show) => {
                self.choice = Choice::of(&self.pack, &slugs);
                self.show = show;
                self.picker = None;
                self.keep_pair();
                self.complaints()
            }
            Link::Quiz(_) => Vec::new(),
            Link::Unreadable => vec![Self::bad_link()],
        }
    }

    /// Adds that the link is to be kept up to date, when the page wants one. What the page itself
    /// asks for needs no link.
    fn linked(&self, mut effects: Vec<Effect>) -> Vec<Effect> {
        if let Some(key) = &self.setup.permalink {
            let own = self.is_own_choice() || self.show != self.setup.show;
            effects.push(Effect::Link(key.clone(), own.then(|| self.link())));
        }
        effects
    }

    /// The link to this comparison.
    pub fn link(&self) -> Link {
        let slugs = self.choice.shown.iter().map(|&role| self.pack[role].slug.clone());
        Link::Compare(slugs.collect(), self.show)
    }

    /// Takes in the ranking of a quiz: roles by slug, with the fit in percent.
    fn measure(&mut self, result: &Json) {
        let ranking = result.get("ranking").map(Json::list).unwrap_or_default();
        let fit = |entry: &Json| {
            let role = self.pack.role_by_slug(entry.get("role")?.text()?)?;
            Some((role, entry.get("fit")?.number()?))
        };
        self.fits = ranking.iter().filter_map(fit).collect();
    }

    /// Goes back to what the host page asks for; what a quiz measured stays.
    fn begin_anew(&mut self, setup: Setup) -> Vec<Effect> {
        let own = Self::new(Rc::clone(&self.pack), setup);
        let (fits, sharing) = (core::mem::take(&mut self.fits), self.sharing);
        *self = Self { fits, sharing, ..own };
        self.linked(self.complaints())
    }

    /// Shows a role where one was sought.
    fn pick(&mut self, role: RoleId) -> Option<Effect> {
        let place = self.picker.as_ref().and_then(|picker| picker.place);
        self.choice.show(role, place);
        self.close_picker()
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
