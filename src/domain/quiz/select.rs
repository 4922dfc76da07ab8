//! Which item to ask next, and when to stop.

use super::gain::entropy;
use super::posterior::Joint;
use super::verdict::POSSIBLE;
use super::{Item, ItemId, Quiz, Responses, Sort};
use crate::pack::Keying;

/// How many items to ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// As many as it takes until more would not change what is said, 24 at most.
    #[default]
    Adaptive,
    /// The same, with this as the most.
    UpTo(usize),
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

/// How many items are still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// At least so many.
    pub least: usize,
    /// Probably about so many, from `least` to `most`.
    pub about: usize,
    /// At most so many.
    pub most: usize,
}

/// The fewest answers before stopping: shorter adaptive tests lose accuracy (Rudick et al. 2013).
pub(super) const FEWEST: usize = 5;

/// The most answers before stopping.
const MOST: usize = 24;

// What these thresholds do stands in tests/simulation.txt and is held against readers' answers by
// `cargo xtask readers`.

/// More answers would not change what is said when "none of these" is unlikely and the first role is
/// probable but for this, divided by the roles in play: 87 % of two. The more there are, the more often
/// one of them is ahead by chance after some answer.
const OPEN: f64 = 0.26;

/// More roles than this are hardly more rivals: from here on 95 %.
const RIVALS: usize = 5;

/// More answers would not change what is said when "none of these" is this probable.
const SAFE_NONE: f64 = 0.9;

/// What "none of these" counts for in choosing items, divided by the roles in play, as a share of how
/// probable it is: the more there are, the more there is to tell beside whether one fits at all.
const NOBODY: f64 = 2.0;

/// Nothing is left to learn when no item is expected to tell more than this, in nats.
const LITTLE: f64 = 0.002;

/// What a duty that sounds like one asked about before counts for, as a share of what it would tell.
const NEAR: f64 = 0.85;

/// Words that begin with so many equal bytes are about the same, unless they are shorter.
const STEM: usize = 8;

/// What an item tells on average of what the next one is expected to: with this, imagined people of a role
/// are asked about as many as they were told, and those between two roles twice as many.
const USUAL: f64 = 0.5;

/// The unknown, in nats, that is left at a safe lead.
const SETTLED: f64 = 0.4;

impl Quiz {
    /// The next item: the one whose answer is expected to tell the roles, and none of them, apart
    /// best.
    pub fn next(&self, responses: &Responses, length: Length) -> Next {
        self.choose(responses, length).0
    }

    /// How many items are still to come.
    pub fn remaining(&self, responses: &Responses, length: Length) -> Remaining {
        let (next, joint, gain) = self.choose(responses, length);
        if next == Next::Done {
            return Remaining { least: 0, about: 0, most: 0 };
        }
        let open = self.items.iter().filter(|item| responses.of(item.id).is_none()).count();
        let Some(most) = most(length) else {
            return Remaining { least: open, about: open, most: open };
        };
        let given = self.answers(responses).len();
        let least = self.fewest().saturating_sub(given).clamp(1, open);
        let most = most.saturating_sub(given).clamp(least, open);
        // As if every item would tell a share of what the next one is expected to, until what is unknown
        // is as little as at a safe lead.
        let mut unknown = entropy(joint.none());
        unknown += joint.of_roles().into_iter().map(entropy).sum::<f64>();
        let about = libm::ceil((unknown - SETTLED).max(0.0) / (USUAL * gain.max(LITTLE))) as usize;
        Remaining { least, about: about.clamp(least, most), most }
    }

    fn choose(&self, responses: &Responses, length: Length) -> (Next, Joint, f64) {
        let answers = self.answers(responses);
        let seen = self.seen(&answers);
        let joint = self.joint(&seen, answers.len());
        let roles = joint.of_roles();
        let rivals = roles.len().min(RIVALS) as f64;
        let asked: Vec<&Item> =
            responses.entries().iter().filter_map(|(id, _)| self.item(*id)).collect();
        let mut least = f64::NEG_INFINITY;
        if let Some(most) = most(length)
            && (answers.len() >= self.fewest()
                // Who answers none of what is shown is not asked all.
                || asked.len() >= if answers.is_empty() { most } else { 2 * most })
        {
            least = LITTLE;
            let first = roles.iter().fold(0.0_f64, |most, &share| most.max(share));
            // An organisation that may need two roles is asked on.
            let first = joint.both.map_or(first, |both| both.alone);
            let enough = answers.len() >= most || answers.len() < self.fewest();
            let safe = first >= 1.0 - OPEN / rivals && joint.none() < POSSIBLE;
            if safe || joint.none() >= SAFE_NONE || enough {
                return (Next::Done, joint, 0.0);
            }
        }
        let gains = self.gains(&seen, &joint.among(NOBODY / rivals, &|_| true));
        let (mut agreeing, mut opposing) = (0, 0);
        for &(item, _) in &answers {
            match self.items[item].sort {
                Sort::Statement { keying: Keying::Positive, .. } => agreeing += 1,
                Sort::Statement { keying: Keying::Negative, .. } => opposing += 1,
                Sort::Duty { .. } => {}
            }
        }
        let preferred = if agreeing > opposing { Keying::Negative } else { Keying::Positive };
        let mut best = (Next::Done, least);
        for (item, &facet) in self.items.iter().zip(&self.facets.of_item) {
            if responses.of(item.id).is_some() {
                continue;
            }
            let [positive, negative] = gains[usize::from(facet)];
            let mut gain = match item.sort {
                Sort::Statement { keying: Keying::Negative, .. } => negative,
                Sort::Statement { keying: Keying::Positive, .. } | Sort::Duty { .. } => positive,
            };
            if matches!(item.sort, Sort::Statement { keying, .. } if keying == preferred) {
                gain *= 1.03;
            }
            if gain > best.1 && sounds_like(item, &asked) {
                gain *= NEAR;
            }
            if gain > best.1 {
                best = (Next::Ask(item.id), gain);
            }
        }
        (best.0, joint, best.1)
    }

    pub(super) fn fewest(&self) -> usize {
        FEWEST.min(self.items.len())
    }
}

/// Whether it is a duty that shares a long word with one that was asked about: whoever answers it may
/// think that it was asked before.
fn sounds_like(item: &Item, asked: &[&Item]) -> bool {
    let is_duty = |item: &Item| matches!(item.sort, Sort::Duty { .. });
    let shared = |stem: &[u8], other: &Item| {
        stems(&other.text).any(|other| other.eq_ignore_ascii_case(stem))
    };
    let mut duties = asked.iter().filter(|other| is_duty(other));
    is_duty(item) && duties.any(|other| stems(&item.text).any(|stem| shared(stem, other)))
}

fn stems(text: &str) -> impl Iterator<Item = &[u8]> {
    text.split_ascii_whitespace().filter_map(|word| word.as_bytes().get(..STEM))
}

fn most(length: Length) -> Option<usize> {
    match length {
        Length::Adaptive => Some(MOST),
        Length::UpTo(most) => Some(most),
        Length::Full => None,
    }
}
