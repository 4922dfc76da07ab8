//! Other explanations of the answers than one role in play.

use super::curve::STYLES;
use super::posterior::{Joint, log_sum};
use super::{Agreement, Fit, Quiz, QuizItem};
use crate::pack::RoleId;

/// How many of the first roles are tried as one half of two roles at once.
pub(super) const PAIRED: usize = 8;

impl Quiz {
    /// How much better the roles in play explain the answers than the best rival does: a person who
    /// stands anywhere on each dimension, or one who answers by chance. A logarithm; below 0 the
    /// rival is ahead.
    pub(super) fn explained(&self, answers: &[(QuizItem, Agreement)], joint: &Joint) -> f64 {
        joint.evidence - libm::log(self.roles.len() as f64) - self.rival(answers)
    }

    /// Log-likelihood of the answers under the best rival.
    pub(super) fn rival(&self, answers: &[(QuizItem, Agreement)]) -> f64 {
        self.anyone(answers).max(answers.len() as f64 * libm::log(0.2))
    }

    /// Log-likelihood of the answers of a person who stands anywhere on each dimension.
    fn anyone(&self, answers: &[(QuizItem, Agreement)]) -> f64 {
        let mut total = [0.0; STYLES.len()];
        for (style, total) in total.iter_mut().enumerate() {
            *total = libm::log(STYLES[style].prior);
            let mut left = answers.to_vec();
            while let Some(&(first, _)) = left.last() {
                let mut places = [0.0; 5];
                for (item, agreement) in &left {
                    if item.dimension == first.dimension {
                        for (sum, &curve) in places.iter_mut().zip(&self.grid) {
                            *sum += self.curves.logs(curve, style, item.keying)[agreement.place()];
                        }
                    }
                }
                *total += log_sum(&places) - libm::log(5.0);
                left.retain(|(item, _)| item.dimension != first.dimension);
            }
        }
        log_sum(&total)
    }

    /// The two roles that at once explain the answers best, and the log-likelihood of that: each
    /// answer is about one role or the other.
    pub(super) fn twofold(
        &self,
        answers: &[(QuizItem, Agreement)],
        ranking: &[Fit],
    ) -> (f64, RoleId, RoleId) {
        let mut best = (f64::NEG_INFINITY, ranking[0].role, ranking[1].role);
        for (index, first) in ranking.iter().take(PAIRED).enumerate() {
            for second in ranking.iter().take(PAIRED).skip(index + 1) {
                let together = self.mixture(answers, first.role, second.role);
                if together > best.0 {
                    best = (together, first.role, second.role);
                }
            }
        }
        best
    }

    fn mixture(&self, answers: &[(QuizItem, Agreement)], first: RoleId, second: RoleId) -> f64 {
        let (Some(first), Some(second)) = (self.place(first), self.place(second)) else {
            return f64::NEG_INFINITY;
        };
        let mut total = [0.0; STYLES.len()];
        for (style, total) in total.iter_mut().enumerate() {
            *total = libm::log(STYLES[style].prior);
            for (item, agreement) in answers {
                let [first, second] = [first, second].map(|role| {
                    let curve = self.follows(role, item.dimension);
                    self.curves.odds(curve, style, item.keying)[agreement.place()]
                });
                *total += libm::log(f64::midpoint(first, second));
            }
        }
        log_sum(&total)
    }
}
