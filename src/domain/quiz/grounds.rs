//! What speaks most for the first roles, and what against them.

use super::posterior::{Answer, Seen, log_sum};
use super::reasons::Account;
use super::{Contribution, Fit, Grounds, Quiz, Sort};
use crate::pack::RoleId;

/// For so many roles it is told what speaks for them and against them.
const TOLD: usize = 3;

/// An answer that adds less than this, in nats, is no reason.
const WEIGHTY: f64 = 0.05;

/// What an answer can do for a role.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    For,
    Against,
}

impl Quiz {
    /// What speaks most for each of the first roles and against it: how much better the role foretold
    /// an answer, having seen all others, than the first roles did on average. No answer is told twice.
    pub(super) fn grounds(
        &self,
        answers: &[Answer],
        seen: &[Seen],
        ranking: &[Fit],
    ) -> Vec<Grounds> {
        let rivals = self.rivals(seen, ranking);
        let mut grounds = vec![Grounds { best: None, worst: None }; rivals.len().min(TOLD)];
        let weights = self.weights(answers, seen, &rivals);
        let mut told = vec![false; answers.len()];
        for side in [Side::For, Side::Against] {
            for (place, grounds) in grounds.iter_mut().enumerate() {
                let weight = |index: usize| if told[index] { 0.0 } else { weights[index][place] };
                let weightiest = self.weightiest(answers, weight, ranking[place].role, side);
                let Some((index, ground)) = weightiest else { continue };
                told[index] = true;
                *(match side {
                    Side::For => &mut grounds.best,
                    Side::Against => &mut grounds.worst,
                }) = Some(ground);
            }
        }
        grounds
    }

    /// For each answer, how much better each rival foretold it than all did on average, as a logarithm.
    fn weights(&self, answers: &[Answer], seen: &[Seen], rivals: &[Account]) -> Vec<Vec<f64>> {
        let weights = |&(item, _): &Answer| {
            let facet = usize::from(self.facets.of_item[item]);
            let Some(known) = seen.iter().find(|known| known.facet == facet) else {
                return vec![0.0; rivals.len()];
            };
            let others: Vec<Answer> =
                answers.iter().copied().filter(|(other, _)| *other != item).collect();
            let other = self.seen_on(facet, &others);
            let foretold = |rival: &Account| {
                let without = log_sum(&rival.exchanged(self, known, &other));
                libm::exp(log_sum(&rival.sums) - without)
            };
            let odds: Vec<f64> = rivals.iter().map(foretold).collect();
            let mean = odds.iter().sum::<f64>() / odds.len() as f64;
            odds.into_iter().map(|odds| libm::log(odds / mean)).collect()
        };
        answers.iter().map(weights).collect()
    }

    /// The answer that does most for a role, or against it, and its place among all.
    fn weightiest(
        &self,
        answers: &[Answer],
        weight: impl Fn(usize) -> f64,
        role: RoleId,
        side: Side,
    ) -> Option<(usize, Contribution)> {
        let mut most = WEIGHTY;
        let mut chosen = None;
        for (index, &(item, agreement)) in answers.iter().enumerate() {
            let weight = weight(index);
            let size = match side {
                Side::For => weight,
                Side::Against => -weight,
            };
            if size > most && self.is_plain((item, agreement), role, side) {
                most = size;
                let item = self.items[item].id;
                chosen = Some((index, Contribution { item, agreement, weight }));
            }
        }
        chosen
    }

    /// Whether an answer is a reason that needs no explaining: that a role's duty is liked speaks for
    /// it, that it is disliked against it, and that another's is liked as well. That another's is disliked
    /// is no reason for a role that a reader would give.
    fn is_plain(&self, (item, agreement): Answer, role: RoleId, side: Side) -> bool {
        let Sort::Duty { roles } = &self.items[item].sort else { return true };
        let own = roles.contains(&role);
        match (side, agreement.value()) {
            (_, 3) => false,
            (Side::For, given) => own && given > 3,
            (Side::Against, given) => own == (given < 3),
        }
    }
}
