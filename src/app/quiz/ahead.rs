//! How far it still is to the result.

use crate::events::Remaining;

/// What is known of the way ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Ahead {
    /// The fewest and the most questions still to come.
    pub(super) remaining: Remaining,
    /// About how many are still to come.
    pub(super) about: usize,
    /// The largest share of the way that was ever behind.
    pub(super) share: f64,
}
