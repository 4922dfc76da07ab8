//! What may be said: clear, close, both, or nothing.

use super::curve::STYLES;
use super::posterior::log_sum;
use super::{Agreement, Fit, Quiz, QuizItem, Reason, Verdict};
use crate::domain::pack::{Audience, Keying, RoleId};

/// The first role is clear when it has at least this probability.
const CLEAR: f64 = 0.85;

/// A role is close to the first when it has at least this share of the first's probability.
const NEAR: f64 = 0.2;

/// No pattern: how far the rival explanation must lead all roles together, as a logarithm.
const UNEXPLAINED: f64 = 2.0;

/// Both: how far two roles at once must lead the first alone, as a logarithm.
const TWOFOLD: f64 = 2.0;

impl Quiz {
    pub(super) fn verdict(&self, answers: &[(QuizItem, Agreement)], ranking: &[Fit]) -> Verdict {
        if let Some(reason) = self.no_pattern(answers) {
            return Verdict::NoPattern(reason);
        }
        match self.audience {
            Audience::Individual => {}
            Audience::Organization => {
                if let Some((first, second)) = self.both(answers, ranking) {
                    return Verdict::Both(first, second);
                }
            }
        }
        let first = ranking[0].probability;
        if first >= CLEAR {
            return Verdict::Clear;
        }
        let near = ranking.iter().enumerate();
        let near = near.filter(|(place, fit)| *place < 2 || fit.probability >= first * NEAR);
        Verdict::Close(near.map(|(_, fit)| fit.role).collect())
    }

    fn no_pattern(&self, answers: &[(QuizItem, Agreement)]) -> Option<Reason> {
        if answers.len() < self.fewest() {
            return Some(Reason::TooFew);
        }
        let (item, agreement) = answers[0];
        if answers.iter().all(|(_, other)| *other == agreement) {
            if agreement == Agreement::ALL[2] {
                return Some(Reason::Neutral);
            }
            if answers.iter().any(|(other, _)| other.keying != item.keying) {
                return Some(Reason::SameAnswer);
            }
        }
        let chance = answers.len() as f64 * libm::log(0.2);
        let anyone = self.anyone(answers);
        let roles = self.evidence(answers) - libm::log(self.roles.len() as f64);
        if anyone.max(chance) - roles < UNEXPLAINED {
            return None;
        }
        Some(if chance > anyone { Reason::Contradictory } else { Reason::Unlike })
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

    /// The two roles that together explain the answers better than one does.
    fn both(&self, answers: &[(QuizItem, Agreement)], ranking: &[Fit]) -> Option<(RoleId, RoleId)> {
        let place = |role| self.roles.iter().position(|&known| known == role);
        let few: Vec<usize> = ranking.iter().take(4).filter_map(|fit| place(fit.role)).collect();
        let alone = self.evidence(answers);
        let mut best = (TWOFOLD + alone, None);
        for (index, &first) in few.iter().enumerate() {
            for &second in &few[index + 1..] {
                let together = self.mixture(answers, first, second);
                if together > best.0 {
                    best = (together, Some((self.roles[first], self.roles[second])));
                }
            }
        }
        best.1
    }

    /// Log-likelihood of answers that follow either of two roles, item by item.
    fn mixture(&self, answers: &[(QuizItem, Agreement)], first: usize, second: usize) -> f64 {
        let mut total = [0.0; STYLES.len()];
        for (style, total) in total.iter_mut().enumerate() {
            *total = libm::log(STYLES[style].prior);
            for (item, agreement) in answers {
                let odds = |role, keying: Keying| {
                    self.curves.odds(self.follows(role, item.dimension), style, keying)
                        [agreement.place()]
                };
                *total +=
                    libm::log(f64::midpoint(odds(first, item.keying), odds(second, item.keying)));
            }
        }
        log_sum(&total)
    }
}
