//! What the answers allow to be said, and why.

use super::{Agreement, ItemId};
use crate::pack::{AspectId, DimensionId, RoleId};

/// The result of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What the evidence allows to be said.
    pub verdict: Verdict,
    /// All roles in play, the most probable first; equally probable ones in the pack's order.
    pub ranking: Vec<Fit>,
    /// How probable it is that none of the roles in play is right, from 0 to 1; with the
    /// probabilities of the ranking the sum is 1.
    pub none: f64,
    /// For each dimension of the pack, where the reader stands; `None` without an answer on it.
    pub profile: Vec<Option<Score>>,
    /// How far the answers favour the first role over the second, each alone: the logarithm of the
    /// odds, 0 when both are equally probable. It is the sum of `contributions`.
    pub lead: f64,
    /// What each answer adds to the lead, in the order of asking.
    pub contributions: Vec<Contribution>,
    /// What speaks most for each of the first three roles and against it, in the ranking's order.
    pub grounds: Vec<Grounds>,
    /// For [`Verdict::Close`], what would decide, the strongest first; otherwise nothing.
    pub deciders: Vec<Decider>,
    /// Single answers whose change would put another role first, before "none of these" too, in the
    /// order of asking.
    pub changes: Vec<Change>,
}

impl Outcome {
    /// Whether "none of these" is more probable than any role.
    pub fn none_leads(&self) -> bool {
        self.ranking.first().is_none_or(|fit| self.none > fit.probability)
    }
}

/// What the evidence allows to be said.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The first role is probable enough to be named alone.
    Clear,
    /// One of these roles, the most probable first; the answers do not tell which. They are the first, and
    /// up to two more that are possible and no less probable than "none of these". A single one is not
    /// probable enough to be told.
    Close(Vec<RoleId>),
    /// The organisation describes the first two roles at once: one person for both, for now.
    Both(RoleId, RoleId),
    /// No role can be named.
    NoPattern(Reason),
}

/// Why no role can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There are too few answers.
    TooFew,
    /// All answers are the middle option.
    Neutral,
    /// All answers are the same option.
    SameAnswer,
    /// The answers agree with one another no better than chance.
    Contradictory,
    /// The answers agree with one another, but with no role in play.
    Unlike,
}

/// How a role matches the answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// The role.
    pub role: RoleId,
    /// How near the reader's profile is to the role's targets, from 0 to 100, dimensions weighted
    /// by importance; where no statement was answered, how much its duties were liked.
    pub fit: f64,
    /// How probable it is that this is the role, from 0 to 1.
    pub probability: f64,
}

/// Where the reader stands on a dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Percent of the maximum possible: 0 is the low pole, 100 the high pole.
    pub percent: f64,
    /// How many answers it rests on, at least 1.
    pub answers: usize,
}

/// What an answer adds to the lead of the first role over the second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// The item.
    pub item: ItemId,
    /// The answer.
    pub agreement: Agreement,
    /// The log-likelihood ratio of this answer after those before it; above 0 speaks for the first.
    pub weight: f64,
}

/// The answers that speak most for a role and most against it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grounds {
    /// What speaks for it; its weight is above 0.
    pub best: Option<Contribution>,
    /// What speaks against it; its weight is below 0.
    pub worst: Option<Contribution>,
}

/// The distance between the reader and a role on a dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// The dimension.
    pub dimension: DimensionId,
    /// Where the role stands, from 0 to 100.
    pub target: f64,
    /// Where the reader stands.
    pub score: Score,
    /// How much the dimension matters to the role, from 1 to 3.
    pub importance: u8,
}

impl Gap {
    /// Reader minus role: from -100 to 100.
    pub fn distance(&self) -> f64 {
        self.score.percent - self.target
    }
}

/// What would tell close roles apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Decider {
    /// What it is.
    pub topic: Topic,
    /// Its items without an answer; answering them may decide.
    pub items: Vec<ItemId>,
    /// Rows of the comparison on which it rests.
    pub aspects: Vec<AspectId>,
}

/// What roles differ in.
#[derive(Clone, Debug, PartialEq)]
pub enum Topic {
    /// Where they stand on a dimension.
    Dimension(DimensionId),
    /// Duties that these roles have and others do not.
    Duties(Vec<RoleId>),
}

/// An answer whose change would put another role first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The item.
    pub item: ItemId,
    /// What was answered.
    pub from: Agreement,
    /// The nearest answer that changes the first place.
    pub to: Agreement,
    /// The role that would then be first.
    pub leader: RoleId,
}
