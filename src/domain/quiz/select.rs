//! Which item to ask next, and when to stop.

use super::curve::STYLES;
use super::{Quiz, Responses};
use crate::pack::{ItemId, Keying};

/// How many items to ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// As many as it takes for a safe lead.
    #[default]
    Adaptive,
    /// All.
    Full,
}

/// What to do after the answers so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask this item.
    Ask(ItemId),
    /// Show the result.
    Done,
}

/// The fewest answers before stopping: shorter adaptive tests lose accuracy (Rudick et al. 2013).
pub(super) const FEWEST: usize = 5;

// Thresholds are from `cargo xtask simulate`; what they do stands in tests/simulation.txt.

/// The lead is safe when the first role has this probability, and the roles in play explain the
/// answers at least as well as any rival does.
const SAFE: f64 = 0.95;

/// Nothing is left to learn when no item is expected to tell more than this, in nats.
const LITTLE: f64 = 0.004;

impl Quiz {
    /// The next item: the one whose answer is expected to tell the roles apart best.
    pub fn next(&self, responses: &Responses, length: Length) -> Next {
        let answers = self.answers(responses);
        let joint = self.joint(&answers);
        let roles = joint.roles();
        let open = self.items.iter().filter(|item| responses.of(item.id).is_none());
        let adaptive = length == Length::Adaptive;
        if adaptive && answers.len() >= self.fewest() {
            let first = roles.iter().fold(0.0, |most: f64, &share| most.max(share));
            let safe = first >= SAFE && self.explained(&answers, &joint) >= 0.0;
            if safe || answers.len() >= self.cap() {
                return Next::Done;
            }
        }
        let gains = self.gains(&roles, &joint.styles());
        let agreeing = answers.iter().filter(|(item, _)| item.keying == Keying::Positive).count();
        let preferred =
            if agreeing * 2 > answers.len() { Keying::Negative } else { Keying::Positive };
        let mut best: Option<(f64, ItemId)> = None;
        for item in open {
            let mut gain =
                gains[item.dimension.index()][usize::from(item.keying == Keying::Negative)];
            if item.keying == preferred {
                gain *= 1.03;
            }
            if best.is_none_or(|(most, _)| gain > most) {
                best = Some((gain, item.id));
            }
        }
        match best {
            Some((gain, item)) if !adaptive || answers.len() < self.fewest() || gain > LITTLE => {
                Next::Ask(item)
            }
            Some(_) | None => Next::Done,
        }
    }

    /// The fewest and the most questions that are still to come.
    pub fn remaining(&self, responses: &Responses, length: Length) -> (usize, usize) {
        let open = self.items.iter().filter(|item| responses.of(item.id).is_none()).count();
        if self.next(responses, length) == Next::Done {
            return (0, 0);
        }
        match length {
            Length::Full => (open, open),
            Length::Adaptive => {
                let given = self.answers(responses).len();
                let least = self.fewest().saturating_sub(given).clamp(1, open);
                (least, self.cap().saturating_sub(given).clamp(least, open))
            }
        }
    }

    pub(super) fn fewest(&self) -> usize {
        FEWEST.min(self.items.len())
    }

    /// The most answers before stopping: 13 for two roles, 21 for eight, 49 for a thousand.
    fn cap(&self) -> usize {
        let bits = (usize::BITS - (self.roles.len() - 1).leading_zeros()) as usize;
        9 + 4 * bits
    }

    /// For each dimension and keying, the expected information on the role in nats: the mutual
    /// information of role and answer, with answering styles as probable as they now are.
    pub(super) fn gains(&self, roles: &[f64], styles: &[f64; STYLES.len()]) -> Vec<[f64; 2]> {
        let mut blends = Vec::new();
        for curve in 0..self.curves.len() as u16 {
            blends.push([Keying::Positive, Keying::Negative].map(|keying| {
                let mut blend = [0.0; 5];
                for (style, share) in styles.iter().enumerate() {
                    for (sum, odds) in blend.iter_mut().zip(self.curves.odds(curve, style, keying))
                    {
                        *sum += share * odds;
                    }
                }
                (blend, entropy(&blend))
            }));
        }
        let mut weights = vec![0.0; blends.len()];
        (0..self.dimensions)
            .map(|dimension| {
                weights.fill(0.0);
                for (role, share) in roles.iter().enumerate() {
                    weights[usize::from(self.followed[role * self.dimensions + dimension])] +=
                        share;
                }
                [0, 1].map(|keying| {
                    let (mut mixed, mut known) = ([0.0; 5], 0.0);
                    for (weight, blend) in weights.iter().zip(&blends) {
                        let (odds, entropy) = &blend[keying];
                        for (sum, share) in mixed.iter_mut().zip(odds) {
                            *sum += weight * share;
                        }
                        known += weight * entropy;
                    }
                    entropy(&mixed) - known
                })
            })
            .collect()
    }
}

fn entropy(odds: &[f64; 5]) -> f64 {
    odds.iter().map(|&share| -share * libm::log(share)).sum()
}
