//! Two roles at once: one person for both.

use super::people::Sums;
use super::posterior::{Seen, before, log_sum};
use super::{Fit, Quiz};

/// That each need is one role's or the other's must explain the answers better than either role
/// alone does by this, as a logarithm.
const TWOFOLD: f64 = 1.5;

impl Quiz {
    /// Whether the needs speak for the first two roles together rather than for either alone.
    pub(super) fn speaks_for_both(&self, seen: &[Seen], ranking: &[Fit]) -> bool {
        let [Some(first), Some(second)] = [0, 1].map(|place| self.place(ranking[place].role))
        else {
            return false;
        };
        let (mut together, mut one, mut two) = (before(), before(), before());
        for known in seen {
            let [a, b] = [first, second]
                .map(|role| self.evidence(known, self.facets.place(known.facet, role)));
            for (place, sum) in together.iter_mut().enumerate() {
                *sum += either(&a, &b, place);
                one[place] += a[place];
                two[place] += b[place];
            }
        }
        log_sum(&together) > log_sum(&one).max(log_sum(&two)) + TWOFOLD
    }
}

/// The logarithm of the mean of two likelihoods.
fn either(one: &Sums, other: &Sums, place: usize) -> f64 {
    let most = one[place].max(other[place]);
    let least = one[place].min(other[place]);
    most + libm::log(0.5 + 0.5 * libm::exp(least - most))
}
