//! Which roles stand side by side.

use rolefit_domain::pack::{Pack, RoleId};

use crate::known_names;

/// How many roles stand side by side at most.
pub const MOST_ROLES: usize = 4;

/// The roles side by side and those that were named beside them.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Side by side, in order, at most [`MOST_ROLES`].
    pub shown: Vec<RoleId>,
    /// Named as well, one press away.
    pub waiting: Vec<RoleId>,
    /// Slugs that the pack does not have, each with the known role that was probably meant.
    pub unknown: Vec<(String, Option<RoleId>)>,
}

/// Where a role moves among those side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// By one nearer to the start.
    Start,
    /// By one nearer to the end.
    End,
}

impl Choice {
    /// The roles of these slugs, each once; the unknown ones are set apart, each once as well.
    pub fn of(pack: &Pack, named: &[String]) -> Self {
        let (mut shown, unknown) = known_names::roles(pack, named);
        let waiting = shown.split_off(shown.len().min(MOST_ROLES));
        Self { shown, waiting, unknown }
    }

    /// Whether the role is side by side with others, or waits.
    pub fn has(&self, role: RoleId) -> bool {
        self.shown.contains(&role) || self.waiting.contains(&role)
    }

    /// Shows a role: in place of the one at `index`, else as one more. When there is no room the last
    /// one makes room and waits.
    pub fn show(&mut self, role: RoleId, index: Option<usize>) {
        if self.shown.contains(&role) {
            return;
        }
        self.waiting.retain(|&waiting| waiting != role);
        self.unknown.retain(|(_, near)| *near != Some(role));
        match index {
            Some(index) if index < self.shown.len() => self.shown[index] = role,
            _ => {
                if self.shown.len() == MOST_ROLES {
                    self.waiting.extend(self.shown.pop());
                }
                self.shown.push(role);
            }
        }
    }

    /// Takes away the role at an index.
    pub fn remove(&mut self, index: usize) {
        if index < self.shown.len() {
            self.shown.remove(index);
        }
    }

    /// Moves the role at an index by one, if it can; returns its index then.
    pub fn shift(&mut self, index: usize, toward: Toward) -> usize {
        let other = match toward {
            Toward::Start => index.wrapping_sub(1),
            Toward::End => index + 1,
        };
        if index.max(other) >= self.shown.len() {
            return index;
        }
        self.shown.swap(index, other);
        other
    }
}
