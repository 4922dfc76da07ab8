//! What may be said: clear, close, both, or nothing.

use core::iter;

use super::posterior::{Answer, Joint};
use super::{Agreement, Fit, Quiz, Reason, Sort, Verdict};
use crate::pack::RoleId;

// What these thresholds do stands in tests/simulation.txt and is held against readers' answers by
// `cargo xtask readers`.

/// The first role is clear when it has at least this probability; two roles together are both
/// meant only when they have it.
const CLEAR: f64 = 0.81;

/// What is at least this probable is more probable than all else together; no role can be named when
/// that is "none of these".
const LIKELY: f64 = 0.5;

/// What is less probable than this is unlikely, and named beside nothing.
pub(super) const POSSIBLE: f64 = 0.1;

/// So many roles are named at most; more would tell nothing.
const NAMED: usize = 3;

/// How probable something is, in words that go with the verdict: what is strong is named alone,
/// what is unlikely is named beside nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likelihood {
    /// Below 10 %.
    Unlikely,
    /// Below 50 %.
    Possible,
    /// Not enough to be named alone.
    Likely,
    /// Enough to be named alone.
    Strong,
}

impl Likelihood {
    /// The word for a probability from 0 to 1.
    pub fn of(probability: f64) -> Self {
        match probability {
            CLEAR.. => Self::Strong,
            LIKELY.. => Self::Likely,
            POSSIBLE.. => Self::Possible,
            _ => Self::Unlikely,
        }
    }
}

impl Quiz {
    /// What the probabilities allow to be said.
    pub(super) fn verdict(&self, answers: &[Answer], joint: &Joint, ranking: &[Fit]) -> Verdict {
        if joint.none() >= LIKELY {
            let chance = joint.random > joint.none() / 2.0;
            let reason = if chance { Reason::Contradictory } else { Reason::Unlike };
            return Verdict::NoPattern(reason);
        }
        let (first, second) = (ranking[0], ranking[1]);
        let together = first.probability + second.probability;
        let both = joint.both.is_some_and(|both| both.share > both.alone);
        let pair = [first.role, second.role];
        if together >= CLEAR && both && pair.iter().all(|&role| self.is_needed(answers, pair, role))
        {
            return Verdict::Both(first.role, second.role);
        }
        if first.probability >= CLEAR {
            return Verdict::Clear;
        }
        // What is less probable than "none of these" is not what answers fit.
        let least = joint.none().max(POSSIBLE);
        let near = ranking[1..].iter().take_while(|fit| fit.probability >= least);
        Verdict::Close(iter::once(&first).chain(near).take(NAMED).map(|fit| fit.role).collect())
    }

    /// Whether more of a role's own duties needs doing than not, as far as was asked.
    fn is_needed(&self, answers: &[Answer], pair: [RoleId; 2], role: RoleId) -> bool {
        let (mut asked, mut sum) = (false, 0);
        for &(item, agreement) in answers {
            if let Sort::Duty { roles } = &self.items[item].sort
                && pair.map(|one| roles.contains(&one)) == pair.map(|one| one == role)
            {
                asked = true;
                sum += i32::from(agreement.value()) - 3;
            }
        }
        sum > 0 || !asked
    }

    /// Answers that say nothing whatever the model.
    pub(super) fn careless(&self, answers: &[Answer]) -> Option<Reason> {
        if answers.len() < self.fewest() {
            return Some(Reason::TooFew);
        }
        let (_, agreement) = answers[0];
        if answers.iter().any(|(_, other)| *other != agreement) {
            return None;
        }
        // Who dislikes every duty here says something.
        let is_duty = |item: usize| matches!(self.items[item].sort, Sort::Duty { .. });
        if agreement.value() < 3 && answers.iter().all(|(item, _)| is_duty(*item)) {
            return None;
        }
        let neutral = agreement == Agreement::ALL[2];
        Some(if neutral { Reason::Neutral } else { Reason::SameAnswer })
    }
}
