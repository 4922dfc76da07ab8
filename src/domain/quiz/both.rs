//! Two roles at once: one person for both.

use super::Quiz;
use super::facet::Facet;
use super::people::Sums;
use super::posterior::{Seen, before, log_sum};

/// How probable it is, before any answer, that an organisation describes two roles at once; every
/// two roles have an equal share of it.
const BOTH: f64 = 0.5;

impl Quiz {
    /// The logarithm of how well these roles together explain the answers, and of their share before
    /// any answer: each dimension is one role's or the other's, and the duties of either are needed.
    pub(super) fn together(&self, seen: &[Seen], roles: [usize; 2]) -> f64 {
        let mut together = before();
        for known in seen {
            let places = roles.map(|role| self.facets.place(known.facet, role));
            let [one, other] = match self.facets.all[known.facet] {
                Facet::Dimension(_) => places,
                Facet::Duties(_) => [places[0].max(places[1]); 2],
            }
            .map(|place| self.evidence(known, place));
            for (place, sum) in together.iter_mut().enumerate() {
                *sum += either(&one, &other, place);
            }
        }
        let count = self.roles.len() as f64;
        log_sum(&together) + libm::log(BOTH / (count * (count - 1.0) / 2.0))
    }
}

/// The logarithm of the mean of two likelihoods.
fn either(one: &Sums, other: &Sums, place: usize) -> f64 {
    let most = one[place].max(other[place]);
    let least = one[place].min(other[place]);
    most + libm::log(0.5 + 0.5 * libm::exp(least - most))
}
