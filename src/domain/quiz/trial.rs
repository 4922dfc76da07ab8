//! Imagined respondents, to see how well a quiz measures before anyone takes it.

use super::curve::{self, Odds, Style};
use super::{Agreement, Length, Next, Quiz, Response, Responses};
use crate::pack::{DimensionId, Keying, Measurement, RoleId};

/// A seeded source of chance (xorshift64*): equal seeds give equal numbers everywhere.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// A source that is told apart from others by its seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number from 0 up to, but not including, 1.
    pub fn share(&mut self) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        (self.share() * count as f64) as usize
    }
}

/// A person who stands somewhere and answers in some manner.
#[derive(Clone, Debug)]
pub struct Respondent {
    /// For each dimension of the pack, from 0 to 100.
    pub stands: Vec<f64>,
    /// How their answers scatter.
    pub measurement: Measurement,
    /// Distance from the middle option, as a multiple: below 1 keeps to the middle.
    pub stretch: f64,
    /// Shift toward agreement, in response steps.
    pub shift: f64,
}

impl Respondent {
    pub(super) fn answer(
        &self,
        dimension: DimensionId,
        keying: Keying,
        chance: &mut Chance,
    ) -> Agreement {
        let style = Style { stretch: self.stretch, shift: self.shift, prior: 1.0 };
        let at = self.stands[dimension.index()];
        let odds: Odds = curve::odds(at, &style, keying, self.measurement);
        let mut left = chance.share();
        for (option, share) in Agreement::ALL.into_iter().zip(odds) {
            left -= share;
            if left < 0.0 {
                return option;
            }
        }
        Agreement::ALL[4]
    }
}

impl Quiz {
    /// Where a role stands on each dimension; in the middle where it has no target.
    pub fn stands(&self, role: RoleId) -> Vec<f64> {
        let place = self.place(role);
        let targets = place.map_or(&[][..], |place| &self.targets[place]);
        targets.iter().map(|target| target.as_ref().map_or(50.0, |target| target.at)).collect()
    }

    /// The responses of imagined people who take the quiz to its end together: each item is
    /// answered by one of them, picked by chance.
    pub fn sit(&self, people: &[Respondent], length: Length, chance: &mut Chance) -> Responses {
        let mut responses = Responses::default();
        while let Next::Ask(id) = self.next(&responses, length) {
            let person = if people.len() > 1 { chance.below(people.len()) } else { 0 };
            let (Some(person), Some(item)) = (people.get(person), self.item(id)) else { break };
            let agreement = person.answer(item.dimension, item.keying, chance);
            responses.set(id, Response::Given(agreement));
        }
        responses
    }
}
