//! What may be said: clear, close, both, or nothing.

use super::posterior::{Answer, Joint};
use super::{Agreement, Fit, Quiz, Reason, Verdict};

// What these thresholds do stands in tests/simulation.txt and is held against readers' answers by
// `cargo xtask readers`.

/// The first role is clear when it has at least this probability; two roles together are both
/// meant only when they have it.
const CLEAR: f64 = 0.75;

/// No role can be named when it is at least this probable that none is right: then none of these is
/// more probable than all roles together.
const UNLIKE: f64 = 0.5;

/// A role is close to the first when it has at least this share of the first's probability.
const NEAR: f64 = 0.2;

impl Quiz {
    pub(super) fn verdict(&self, answers: &[Answer], joint: &Joint, ranking: &[Fit]) -> Verdict {
        if let Some(reason) = self.careless(answers) {
            return Verdict::NoPattern(reason);
        }
        if joint.none() >= UNLIKE {
            let chance = joint.random > joint.none() / 2.0;
            let reason = if chance { Reason::Contradictory } else { Reason::Unlike };
            return Verdict::NoPattern(reason);
        }
        let (first, second) = (ranking[0], ranking[1]);
        let together = first.probability + second.probability;
        if together >= CLEAR && joint.both.is_some_and(|both| both.share > both.alone) {
            return Verdict::Both(first.role, second.role);
        }
        if first.probability >= CLEAR {
            return Verdict::Clear;
        }
        let near = ranking.iter().enumerate();
        let near =
            near.filter(|(place, fit)| *place < 2 || fit.probability >= first.probability * NEAR);
        Verdict::Close(near.map(|(_, fit)| fit.role).collect())
    }

    /// Answers that say nothing whatever the model.
    fn careless(&self, answers: &[Answer]) -> Option<Reason> {
        if answers.len() < self.fewest() {
            return Some(Reason::TooFew);
        }
        let (_, agreement) = answers[0];
        if answers.iter().any(|(_, other)| *other != agreement) {
            return None;
        }
        let neutral = agreement == Agreement::ALL[2];
        Some(if neutral { Reason::Neutral } else { Reason::SameAnswer })
    }
}
