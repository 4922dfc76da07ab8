//! What a result lists, in order.

use rolefit_domain::pack::RoleId;
use rolefit_domain::quiz::Outcome;

/// "None of these" is listed when it is more probable than this.
const WORTH_LISTING: f64 = 0.1;

/// A line of the ranked list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// The role; `None` for none of the roles that took part.
    pub role: Option<RoleId>,
    /// How probable it is, from 0 to 1.
    pub probability: f64,
}

/// The first `most` roles, the most probable first, and among them "none of these" where it is over
/// 10 % probable.
pub fn entries(outcome: &Outcome, most: usize) -> Vec<Entry> {
    let roles = outcome.ranking.iter().take(most);
    let mut entries: Vec<Entry> =
        roles.map(|fit| Entry { role: Some(fit.role), probability: fit.probability }).collect();
    if outcome.none > WORTH_LISTING {
        let ahead = |entry: &Entry| entry.probability >= outcome.none;
        let index = entries.partition_point(ahead);
        entries.insert(index, Entry { role: None, probability: outcome.none });
    }
    entries
}
