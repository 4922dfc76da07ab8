//! Which roles stand side by side.

use crate::domain::nearest::nearest;
use crate::domain::pack::{Pack, RoleId};

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
    /// One place nearer to the start.
    Start,
    /// One place nearer to the end.
    End,
}

impl Choice {
    /// The roles of these slugs, each once; the unknown ones are set apart.
    pub fn of(pack: &Pack, slugs: &[String]) -> Self {
        let mut choice = Self { shown: Vec::new(), waiting: Vec::new(), unknown: Vec::new() };
        for slug in slugs {
            match pack.role_by_slug(slug) {
                Some(role) if choice.has(role) => {}
                Some(role) if choice.shown.len() < MOST_ROLES => choice.shown.push(role),
                Some(role) => choice.waiting.push(role),
                None => {
                    let known = pack.roles.iter().map(|role| role.slug.as_str());
                    let near = nearest(slug, known).and_then(|slug| pack.role_by_slug(slug));
                    choice.unknown.push((slug.clone(), near));
                }
            }
        }
        choice
    }

    /// Whether the role is side by side with others, or waits.
    pub fn has(&self, role: RoleId) -> bool {
        self.shown.contains(&role) || self.waiting.contains(&role)
    }

    /// Shows a role: in the place of the one at `place`, else as one more. When there is no room
    /// the last one makes room and waits.
    pub fn show(&mut self, role: RoleId, place: Option<usize>) {
        if self.shown.contains(&role) {
            return;
        }
        self.waiting.retain(|&waiting| waiting != role);
        self.unknown.retain(|(_, near)| *near != Some(role));
        match place {
            Some(place) if place < self.shown.len() => self.shown[place] = role,
            _ => {
                if self.shown.len() == MOST_ROLES {
                    self.waiting.extend(self.shown.pop());
                }
                self.shown.push(role);
            }
        }
    }

    /// Takes away the role at a place.
    pub fn remove(&mut self, place: usize) {
        if place < self.shown.len() {
            self.shown.remove(place);
        }
    }

    /// Moves the role at a place by one, if it can; returns where it is then.
    pub fn shift(&mut self, place: usize, toward: Toward) -> usize {
        let other = match toward {
            Toward::Start => place.wrapping_sub(1),
            Toward::End => place + 1,
        };
        if place.max(other) >= self.shown.len() {
            return place;
        }
        self.shown.swap(place, other);
        other
    }
}
