//! What may be said: clear, close, both, or nothing.

use super::posterior::{Joint, log_sum};
use super::rivals::PAIRED;
use super::{Agreement, Fit, Quiz, QuizItem, Reason, Verdict};
use crate::pack::{Audience, RoleId};

// Thresholds are from `cargo xtask simulate`; what they do stands in tests/simulation.txt.

/// The first role is clear when it has at least this probability.
const CLEAR: f64 = 0.85;

/// A role is close to the first when it has at least this share of the first's probability.
const NEAR: f64 = 0.2;

/// No role explains the answers when a rival explanation leads by this, as a logarithm.
const UNEXPLAINED: f64 = 1.0;

/// Two roles at once must lead the first role alone by this, as a logarithm; and, each pair having
/// its share of the prior, any rival.
const TWOFOLD: f64 = 1.5;

impl Quiz {
    pub(super) fn verdict(
        &self,
        answers: &[(QuizItem, Agreement)],
        joint: &Joint,
        ranking: &[Fit],
    ) -> Verdict {
        if let Some(reason) = self.careless(answers) {
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
        if self.explained(answers, joint) < -UNEXPLAINED {
            return Verdict::NoPattern(self.unexplained(answers));
        }
        let first = ranking[0].probability;
        if first >= CLEAR {
            return Verdict::Clear;
        }
        let near = ranking.iter().enumerate();
        let near = near.filter(|(place, fit)| *place < 2 || fit.probability >= first * NEAR);
        Verdict::Close(near.map(|(_, fit)| fit.role).collect())
    }

    /// Answers that say nothing whatever the model.
    fn careless(&self, answers: &[(QuizItem, Agreement)]) -> Option<Reason> {
        if answers.len() < self.fewest() {
            return Some(Reason::TooFew);
        }
        let (item, agreement) = answers[0];
        if answers.iter().any(|(_, other)| *other != agreement) {
            return None;
        }
        if agreement == Agreement::ALL[2] {
            return Some(Reason::Neutral);
        }
        let opposite = answers.iter().any(|(other, _)| other.keying != item.keying);
        opposite.then_some(Reason::SameAnswer)
    }

    /// Whether answers that no role explains at least agree with one another: on a dimension with
    /// several answers these lie at most two steps apart, more often than not.
    fn unexplained(&self, answers: &[(QuizItem, Agreement)]) -> Reason {
        let (mut torn, mut whole) = (0, 0);
        for dimension in 0..self.dimensions {
            let on = answers.iter().filter(|(item, _)| item.dimension.index() == dimension);
            let scores: Vec<f64> =
                on.map(|(item, agreement)| agreement.toward_high(item.keying)).collect();
            let most = scores.iter().fold(0.0_f64, |most, score| most.max(*score));
            let least = scores.iter().fold(100.0_f64, |least, score| least.min(*score));
            if scores.len() > 1 {
                if most - least > 50.0 {
                    torn += 1;
                } else {
                    whole += 1;
                }
            }
        }
        if torn > whole { Reason::Contradictory } else { Reason::Unlike }
    }

    /// The two roles that together explain the answers better than one does.
    fn both(&self, answers: &[(QuizItem, Agreement)], ranking: &[Fit]) -> Option<(RoleId, RoleId)> {
        let alone = self.place(ranking[0].role)?;
        let alone = log_sum(&self.sum(alone, answers));
        let (together, first, second) = self.twofold(answers, ranking);
        let rival = self.rival(answers) + libm::log((PAIRED * (PAIRED - 1) / 2) as f64);
        (together - alone > TWOFOLD && together > rival).then_some((first, second))
    }
}
