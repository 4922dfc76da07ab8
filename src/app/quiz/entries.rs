//! What a result lists, in order.

use rolefit_domain::pack::RoleId;
use rolefit_domain::quiz::{Likelihood, Outcome, Reason, Verdict};

/// How many roles are listed at most; the order of those behind them tells nothing.
const MOST: usize = 12;

/// How many roles are listed before the rest unfolds.
const FIRST: usize = 3;

/// A line of the ranked list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// The role; `None` for none of the roles that took part.
    pub role: Option<RoleId>,
    /// How probable it is, from 0 to 1.
    pub probability: f64,
}

impl Entry {
    /// How probable it is, in a word.
    pub fn likelihood(&self) -> Likelihood {
        Likelihood::of(self.probability)
    }
}

/// The first roles, the most probable first, and among them "none of these" where it is possible.
/// The first list is what shows at once: three roles, and whatever is ahead of "none of these"; the
/// second is the rest. Nothing is listed of answers that tell nothing.
pub fn entries(outcome: &Outcome) -> (Vec<Entry>, Vec<Entry>) {
    if let Verdict::NoPattern(Reason::TooFew | Reason::Neutral | Reason::SameAnswer) =
        outcome.verdict
    {
        return (Vec::new(), Vec::new());
    }
    let roles = outcome.ranking.iter().take(MOST);
    let mut entries: Vec<Entry> =
        roles.map(|fit| Entry { role: Some(fit.role), probability: fit.probability }).collect();
    let mut first = FIRST.min(entries.len());
    let none = Entry { role: None, probability: outcome.none };
    if none.likelihood() > Likelihood::Unlikely {
        let index = entries.partition_point(|entry| entry.probability >= none.probability);
        entries.insert(index, none);
        first = (first + 1).max(index + 1);
    }
    let rest = entries.split_off(first);
    (entries, rest)
}
