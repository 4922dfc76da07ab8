//! Which abilities a role asks for, by a rule on its targets.
//!
//! The targets of an importance of 2 or more that stand at least 15 from the middle, the most important
//! first, then the farthest from the middle, then in the pack's order: the first five. Where these are
//! fewer than four, targets of importance 1 join. Structured interviews cover five to eight abilities;
//! with the knowledge of the field these make six.

use rolefit_domain::pack::{DimensionId, Pack, RoleId, Target};

use crate::order::sort;

/// So far from the middle a target stands at least.
const FAR: f64 = 15.0;
/// Abilities of one role.
const OF_ONE: usize = 5;
/// Abilities of two roles together.
const OF_TWO: usize = 6;
/// Fewer than so many are too few.
const FEW: usize = 4;

/// A pole of a dimension that a role asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Selected {
    /// The dimension.
    pub dimension: DimensionId,
    /// Whether the pole at 100 is meant, or the one at 0.
    pub is_high: bool,
    /// The role's target.
    pub target: Target,
}

impl Selected {
    fn distance(&self) -> f64 {
        (self.target.at - 50.0).abs()
    }
}

/// The abilities that the roles ask for, in order; none where no role has targets that say enough.
///
/// For two roles both lists are joined: of a pole that both ask for, the more important target counts,
/// and the first six stay. A dimension on which they want opposite poles stands there twice.
pub fn select(pack: &Pack, roles: &[RoleId]) -> Vec<Selected> {
    let mut all: Vec<Selected> = Vec::new();
    for &role in roles {
        for one in of_role(pack, role) {
            let same = |other: &&mut Selected| {
                (other.dimension, other.is_high) == (one.dimension, one.is_high)
            };
            match all.iter_mut().find(same) {
                Some(other) if before(&one, other).is_lt() => *other = one,
                Some(_) => {}
                None => all.push(one),
            }
        }
    }
    sort(&mut all, before);
    all.truncate(if roles.len() > 1 { OF_TWO } else { OF_ONE });
    all
}

fn of_role(pack: &Pack, role: RoleId) -> Vec<Selected> {
    let at_least = |importance: u8| {
        let mut selected: Vec<Selected> = DimensionId::all(pack)
            .zip(&pack[role].targets)
            .filter_map(|(dimension, target)| {
                let target = target.clone()?;
                Some(Selected { dimension, is_high: target.at > 50.0, target })
            })
            .filter(|one| one.target.importance >= importance && one.distance() >= FAR)
            .collect();
        sort(&mut selected, before);
        selected
    };
    let mut selected = at_least(2);
    if selected.len() < FEW {
        selected = at_least(1);
    }
    selected.truncate(OF_ONE);
    selected
}

fn before(one: &Selected, other: &Selected) -> std::cmp::Ordering {
    let importance = other.target.importance.cmp(&one.target.importance);
    importance
        .then(other.distance().total_cmp(&one.distance()))
        .then(one.dimension.cmp(&other.dimension))
}
