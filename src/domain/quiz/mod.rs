//! The quiz as a measurement: which role explains the answers best, and how sure that is.
//!
//! Every role predicts how a person of its kind answers each item; Bayes' rule turns the answers
//! into a probability for each role. All arithmetic goes through `libm`, so that the same answers
//! give the same bytes on every platform.

mod curve;
mod outcome;
mod posterior;
mod quality;
mod responses;
mod result;
mod rivals;
mod select;
mod trial;
mod verdict;

pub use outcome::{Change, Contribution, Decider, Fit, Gap, Outcome, Reason, Score, Verdict};
pub use quality::{Mixed, Quality};
pub use responses::{Agreement, Response, Responses};
pub use select::{Length, Next};

pub use trial::{Chance, Respondent};

use crate::pack::{Audience, DimensionId, ItemId, Keying, Pack, RoleId, Target};
use curve::{Curves, FLAT};

/// A quiz over some roles of a pack, ready to choose items and to weigh answers.
#[derive(Clone, Debug)]
pub struct Quiz {
    audience: Audience,
    roles: Vec<RoleId>,
    items: Vec<QuizItem>,
    /// For each role in play, its target on each dimension.
    targets: Vec<Vec<Option<Target>>>,
    /// For each role in play and dimension, the curve that its answers follow.
    followed: Vec<u16>,
    dimensions: usize,
    curves: Curves,
    /// Curves at 0, 25, 50, 75 and 100, for people whom no role describes.
    grid: [u16; 5],
}

/// What the measurement needs to know of an item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuizItem {
    id: ItemId,
    dimension: DimensionId,
    keying: Keying,
}

impl Quiz {
    /// A quiz for `audience` over those of `roles` that have targets; `None` when fewer than two
    /// have, or when the pack has no items for that audience.
    pub fn new(pack: &Pack, roles: &[RoleId], audience: Audience) -> Option<Self> {
        let mut in_play = roles.to_vec();
        in_play.retain(|&role| pack[role].has_targets());
        in_play.sort_unstable();
        in_play.dedup();
        let items: Vec<QuizItem> = ItemId::all(pack)
            .filter(|&id| pack[id].audience == audience)
            .map(|id| QuizItem { id, dimension: pack[id].dimension, keying: pack[id].keying })
            .collect();
        if in_play.len() < 2 || items.is_empty() {
            return None;
        }
        let mut curves = Curves::new(pack.measurement);
        let grid = [0.0, 25.0, 50.0, 75.0, 100.0].map(|at| curves.at(at));
        let targets: Vec<_> = in_play.iter().map(|&role| pack[role].targets.clone()).collect();
        let mut followed = Vec::new();
        for target in targets.iter().flatten() {
            followed.push(match target {
                Some(target) if target.importance > 0 => curves.at(target.at),
                Some(_) | None => FLAT,
            });
        }
        let dimensions = pack.dimensions.len();
        Some(Self { audience, roles: in_play, items, targets, followed, dimensions, curves, grid })
    }

    /// Who is asked.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The roles in play, in the pack's order.
    pub fn roles(&self) -> &[RoleId] {
        &self.roles
    }

    /// The items that can be asked, in the pack's order.
    pub fn items(&self) -> impl Iterator<Item = ItemId> + '_ {
        self.items.iter().map(|item| item.id)
    }

    /// Answers to items of this quiz, in the order of asking.
    fn answers(&self, responses: &Responses) -> Vec<(QuizItem, Agreement)> {
        responses.given().filter_map(|(id, agreement)| Some((*self.item(id)?, agreement))).collect()
    }

    fn item(&self, id: ItemId) -> Option<&QuizItem> {
        Some(&self.items[self.items.binary_search_by_key(&id, |item| item.id).ok()?])
    }

    /// Where a role stands among those in play.
    fn place(&self, role: RoleId) -> Option<usize> {
        self.roles.binary_search(&role).ok()
    }

    /// The curve that a role's answers follow on a dimension.
    fn follows(&self, role: usize, dimension: DimensionId) -> u16 {
        self.followed[role * self.dimensions + dimension.index()]
    }
}
