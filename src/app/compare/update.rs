//! How a comparison takes in what happens.

use std::rc::Rc;

use rolefit_domain::pack::RoleId;
use rolefit_domain::quiz::Likelihood;
use rolefit_domain::rank::{self, Order};

use super::{
    Choice, CopyState, Drawn, Effect, ElementId, MOST_ROLES, Model, Msg, Picker, Texts, Toward,
};
use crate::attributes::{Attributes, Show};
use crate::events::{Event, Ranked};
use crate::permalink::Permalink;

impl Model {
    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let before = self.choice.shown.clone();
        // Who does something may look for more than the first look.
        self.drawn = self.drawn.max(Drawn::Shown);
        let effects = self.take_in(msg);
        if self.choice.shown != before {
            self.drawn = Drawn::Shown;
        }
        self.refresh();
        self.keep_picker();
        effects
    }

    fn take_in(&mut self, msg: Msg) -> Vec<Effect> {
        let (before, sorted) = (self.change(), self.sorted);
        let mut effects = Vec::new();
        if !matches!(msg, Msg::Idle) {
            self.copy = CopyState::Idle;
        }
        match msg {
            Msg::AttributesChanged(attributes) => return self.change_attributes(*attributes),
            Msg::Linked(link) => return self.follow(link),
            Msg::Measured(ranking) => {
                self.measure(&ranking);
                return effects;
            }
            Msg::Reset(attributes) => return self.reset(*attributes),
            Msg::PickerOpened(index) => {
                self.roles_open = true;
                self.picker = Some(Picker { index, sought: String::new() });
                effects.push(Effect::Focus(ElementId::Search));
            }
            Msg::PickerClosed => effects.extend(self.close_picker()),
            Msg::RoleSought(sought) => {
                if let Some(picker) = &mut self.picker {
                    picker.sought = sought;
                }
            }
            Msg::RolePicked(role) => effects.push(self.pick(role)),
            Msg::FindPicked(index) => {
                let picker = self.picker.as_ref();
                let found = picker.and_then(|picker| self.found(picker).0.get(index).copied());
                effects.extend(found.map(|role| self.pick(role)));
            }
            Msg::RoleRemoved(index) => {
                self.choice.remove(index);
                self.picker = None;
                effects.push(Effect::Focus(ElementId::Add));
            }
            Msg::RoleMoved(index, toward) => effects.push(self.move_role(index, toward)),
            Msg::RolesRestored => {
                self.choice = Choice::of(&self.pack, &self.attributes.roles);
                self.picker = None;
                effects.push(Effect::Focus(self.end_of_roles()));
            }
            Msg::PairChosen(side, index) => {
                if side.max(index) < self.choice.shown.len() {
                    self.choice.shown.swap(side, index);
                }
            }
            Msg::TextsChosen(texts) => self.choose_texts(texts),
            Msg::Filtered(filter) => self.filter = filter,
            Msg::Expanded(aspect) => toggle(&mut self.expanded, aspect),
            Msg::Explained(aspect) => toggle(&mut self.explained, aspect),
            Msg::Folded(group) => toggle(&mut self.folded, group),
            Msg::ToolsOpened(aspect) => {
                self.tools = self.tools.is_none_or(|open| open != aspect).then_some(aspect);
            }
            Msg::Unfolded(part) => effects.extend(self.unfold(part).map(Effect::Focus)),
            Msg::Idle => self.drawn = Drawn::Whole,
            Msg::Prioritized(aspect) => {
                toggle(&mut self.priorities, aspect);
                effects.push(Effect::Focus(ElementId::Priority(aspect)));
            }
            Msg::PrioritiesCleared => {
                self.priorities.clear();
                effects.push(Effect::Focus(ElementId::Filter));
            }
            Msg::CopyAsked(format) => effects.push(Effect::Copy(format)),
            Msg::SaveAsked(format) => {
                self.copy = if self.framed { CopyState::MayFail } else { CopyState::Idle };
                effects.push(Effect::Save(format));
            }
            Msg::LinkAsked => effects.push(Effect::CopyAddress),
            Msg::ShareAsked => effects.push(Effect::Share),
            Msg::Copied(copy) => self.copy = copy,
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
        let after = self.change();
        if self.sorted == sorted && after.roles != before.roles {
            self.sorted = None;
        }
        if after != before {
            effects.push(Effect::Emit(Event::Change(after)));
            effects.extend(self.replace_link());
        }
        effects
    }

    /// Takes in only what the page changed: what the reader did elsewhere stays.
    fn change_attributes(&mut self, attributes: Attributes) -> Vec<Effect> {
        let mut effects = Vec::new();
        let before = core::mem::replace(&mut self.attributes, attributes);
        if before.show != self.attributes.show {
            self.show = self.attributes.show;
        }
        if before.roles != self.attributes.roles {
            self.choice = Choice::of(&self.pack, &self.attributes.roles);
            self.picker = None;
            self.sorted = None;
            effects = self.unknown_roles();
        }
        effects.extend(self.unknown_aspects(Some(&before)));
        effects
    }

    /// Shows what a link names; what it does not say stays.
    fn follow(&mut self, link: Permalink) -> Vec<Effect> {
        match link {
            Permalink::Compare(slugs, show) => {
                let named = Choice::of(&self.pack, &slugs);
                // Where too few are known, the page's own stay, beside a word on the others.
                if named.shown.len() < self.choice.shown.len().min(2) {
                    self.choice.unknown = named.unknown;
                    return self.unknown_roles();
                }
                self.choice = named;
                self.show = show;
                self.picker = None;
                self.sorted = None;
                self.unknown_roles()
            }
            Permalink::Quiz(_) => Vec::new(),
            Permalink::Unreadable => vec![Self::bad_link()],
        }
    }

    /// Keeps the link in the page's fragment up to date, when the page wants one. What the page
    /// itself asks for needs no link.
    fn replace_link(&self) -> Option<Effect> {
        let key = self.attributes.permalink.clone()?;
        let own = self.is_own_choice() || self.show != self.attributes.show;
        Some(Effect::ReplaceLink(key, own.then(|| self.link())))
    }

    /// The link to this comparison.
    pub fn link(&self) -> Permalink {
        Permalink::Compare(self.slugs(), self.show)
    }

    /// Takes in a ranking, which a script of the page may have made up: what is no role of the pack,
    /// or no probability, is passed over.
    fn measure(&mut self, ranking: &[Ranked]) {
        let measured = |ranked: &Ranked| {
            let (role, probable) = (self.pack.role_by_slug(&ranked.role)?, ranked.probability);
            (0.0..=1.0).contains(&probable).then(|| (role, Likelihood::of(probable)))
        };
        self.measured = ranking.iter().filter_map(measured).collect();
    }

    /// Goes back to what the host page asks for; what a quiz measured stays.
    fn reset(&mut self, attributes: Attributes) -> Vec<Effect> {
        let own = Self::new(Rc::clone(&self.pack), attributes, self.fold);
        let (measured, sharing) = (core::mem::take(&mut self.measured), self.sharing);
        *self = Self { measured, sharing, drawn: self.drawn, framed: self.framed, ..own };
        let mut effects = self.unknown_roles();
        effects.extend(self.replace_link());
        effects
    }

    /// Shows a role where one was sought. The button that was pressed is gone then, wherever it was.
    fn pick(&mut self, role: RoleId) -> Effect {
        let index = self.picker.take().and_then(|picker| picker.index);
        self.choice.show(role, index);
        Effect::Focus(index.map_or_else(|| self.end_of_roles(), ElementId::Role))
    }

    fn close_picker(&mut self) -> Option<Effect> {
        let index = self.picker.take()?.index;
        Some(Effect::Focus(index.map_or_else(|| self.end_of_roles(), ElementId::Role)))
    }

    /// Where one more role would be added, or the last of as many as there can be.
    fn end_of_roles(&self) -> ElementId {
        match self.choice.shown.len() {
            MOST_ROLES => ElementId::Role(MOST_ROLES - 1),
            _ => ElementId::Add,
        }
    }

    /// Moves a role; the focus stays with it.
    fn move_role(&mut self, index: usize, toward: Toward) -> Effect {
        let index = self.choice.shift(index, toward);
        self.picker = None;
        // At either end only the other direction is left to press.
        let at_start = index == 0;
        let at_end = index + 1 >= self.choice.shown.len();
        Effect::Focus(match toward {
            Toward::Start if at_start => ElementId::MoveEnd(index),
            Toward::End if at_end => ElementId::MoveStart(index),
            Toward::Start => ElementId::MoveStart(index),
            Toward::End => ElementId::MoveEnd(index),
        })
    }

    /// Shows the whole table, or what the page shows at first.
    fn choose_texts(&mut self, texts: Texts) {
        self.texts = texts;
        self.folded.clear();
        self.show = if texts == Texts::Full { Show::All } else { self.attributes.show };
    }
}

/// Puts an entry in, or takes it out.
fn toggle<T: PartialEq>(entries: &mut Vec<T>, entry: T) {
    match entries.iter().position(|one| *one == entry) {
        Some(index) => {
            entries.remove(index);
        }
        None => entries.push(entry),
    }
}
