//! Bayes' rule over roles and answering styles.

use super::curve::STYLES;
use super::{Agreement, Quiz, QuizItem, Responses};

/// For one role, a logarithm or a probability for each answering style.
pub(super) type Sums = [f64; STYLES.len()];

/// How probable each role is together with each answering style; all sum to 1.
pub(super) struct Joint {
    shares: Vec<Sums>,
    /// Log-likelihood of the answers under all roles, each counted in full.
    pub(super) evidence: f64,
}

impl Joint {
    /// Turns log-likelihoods into probabilities that sum to 1.
    pub(super) fn of(mut sums: Vec<Sums>) -> Self {
        let most = sums.iter().flatten().fold(f64::NEG_INFINITY, |most, &log| most.max(log));
        let mut total = 0.0;
        for log in sums.iter_mut().flatten() {
            *log = libm::exp(*log - most);
            total += *log;
        }
        for share in sums.iter_mut().flatten() {
            *share /= total;
        }
        Self { shares: sums, evidence: most + libm::log(total) }
    }

    /// How probable each role is, whatever the style.
    pub(super) fn roles(&self) -> Vec<f64> {
        self.shares.iter().map(|styles| styles.iter().sum()).collect()
    }

    /// How probable each style is, whatever the role.
    pub(super) fn styles(&self) -> Sums {
        let mut sums = [0.0; STYLES.len()];
        for styles in &self.shares {
            for (sum, share) in sums.iter_mut().zip(styles) {
                *sum += share;
            }
        }
        sums
    }
}

impl Quiz {
    /// How probable each role in play is after these answers, in the order of
    /// [`Quiz::roles`]; the sum is 1. Before any answer all roles are equally probable.
    pub fn posterior(&self, responses: &Responses) -> Vec<f64> {
        self.joint(&self.answers(responses)).roles()
    }

    pub(super) fn joint(&self, answers: &[(QuizItem, Agreement)]) -> Joint {
        Joint::of(self.sums(answers))
    }

    /// For each role and style, the logarithm of the style's share and the answers' likelihood.
    fn sums(&self, answers: &[(QuizItem, Agreement)]) -> Vec<Sums> {
        let before = before();
        (0..self.roles.len()).map(|role| self.sum_from(before, role, answers)).collect()
    }

    /// For one role and each style, the logarithm of the style's share and the answers' likelihood.
    pub(super) fn sum(&self, role: usize, answers: &[(QuizItem, Agreement)]) -> Sums {
        self.sum_from(before(), role, answers)
    }

    fn sum_from(&self, before: Sums, role: usize, answers: &[(QuizItem, Agreement)]) -> Sums {
        let mut sum = before;
        for &answer in answers {
            self.add(&mut sum, role, answer, 1.0);
        }
        sum
    }

    /// Adds an answer to the evidence for a role, or takes it away when `times` is -1.
    pub(super) fn add(
        &self,
        sum: &mut Sums,
        role: usize,
        (item, agreement): (QuizItem, Agreement),
        times: f64,
    ) {
        let curve = self.follows(role, item.dimension);
        for (style, sum) in sum.iter_mut().enumerate() {
            *sum += times * self.curves.logs(curve, style, item.keying)[agreement.place()];
        }
    }
}

/// Before any answer: the logarithm of each style's share.
fn before() -> Sums {
    STYLES.each_ref().map(|style| libm::log(style.prior))
}

/// The logarithm of the sum of what these are logarithms of.
pub(super) fn log_sum(logs: &[f64]) -> f64 {
    let most = logs.iter().fold(f64::NEG_INFINITY, |most, &log| most.max(log));
    most + libm::log(logs.iter().map(|log| libm::exp(log - most)).sum())
}
