//! How well a quiz can measure, for the author of its items.

use super::curve::STYLES;
use super::{Chance, FLAT, Keying, Length, Next, Quiz, Respondent, Response, Responses};
use crate::pack::{DimensionId, ItemId, RoleId};

/// What an author should know of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct Quality {
    /// Roles that the items mix up for more than one person in ten, the worst first.
    pub mixed: Vec<Mixed>,
    /// Items whose answers hardly tell any roles apart.
    pub idle: Vec<ItemId>,
    /// Dimensions all of whose items point to the same pole, so that a habit of agreeing looks
    /// like an opinion.
    pub lopsided: Vec<DimensionId>,
    /// For some numbers of answers, the share of imagined respondents whose role comes first.
    pub accuracy: Vec<(usize, f64)>,
}

/// Two roles that are hard to tell apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixed {
    /// The role that comes first in the pack.
    pub one: RoleId,
    /// The other.
    pub other: RoleId,
    /// The expected share of wrong verdicts between the two when all items are answered, 0 to 0.5.
    pub wrong: f64,
}

/// An item that tells less than this before any other answer, in nats, is idle.
const IDLE: f64 = 0.01;

/// From this Bhattacharyya distance on, two roles are mixed up for fewer than one person in ten.
const APART: f64 = 0.83;

/// Numbers of answers at which the accuracy is told.
const COUNTS: [usize; 6] = [3, 5, 8, 12, 16, 24];

/// Roles times items times respondents of one simulation, so that no pack takes long.
const EFFORT: usize = 400_000;

impl Quiz {
    /// How well this quiz can measure; the same every time, and quick for any pack.
    pub fn quality(&self) -> Quality {
        Quality {
            mixed: self.mixed(),
            idle: self.idle(),
            lopsided: self.lopsided(),
            accuracy: self.accuracy(),
        }
    }

    /// Each pair's expected errors, from how much the two roles' answers overlap (the
    /// Bhattacharyya distance of all items, and the error of two normal distributions as far
    /// apart as that).
    fn mixed(&self) -> Vec<Mixed> {
        let overlaps = self.overlaps();
        let mut counts = vec![0.0; self.dimensions];
        for item in &self.items {
            counts[item.dimension.index()] += 1.0;
        }
        let rows: Vec<&[u16]> = self.followed.chunks(self.dimensions).collect();
        let mut mixed = Vec::new();
        for (place, one) in rows.iter().enumerate() {
            for (other, two) in rows.iter().enumerate().skip(place + 1) {
                let mut distance = 0.0;
                for ((&one, &two), count) in one.iter().zip(*two).zip(&counts) {
                    distance += count * overlaps[usize::from(one)][usize::from(two)];
                    if distance > APART {
                        break;
                    }
                }
                let wrong = 0.5 * libm::erfc(libm::sqrt(distance));
                if distance <= APART {
                    mixed.push(Mixed { one: self.roles[place], other: self.roles[other], wrong });
                }
            }
        }
        mixed.sort_by(|a, b| b.wrong.total_cmp(&a.wrong));
        mixed
    }

    /// For any two curves, the Bhattacharyya distance of an answer that follows them.
    fn overlaps(&self) -> Vec<Vec<f64>> {
        let curves = 0..self.curves.len() as u16;
        let odds = |curve| self.curves.odds(curve, 0, Keying::Positive);
        let overlap = |one, two| {
            let shared = odds(one).iter().zip(odds(two)).map(|(a, b)| libm::sqrt(a * b)).sum();
            // Nobody knows where a role without a target stands, so it is told from none.
            if one == FLAT || two == FLAT { 0.0 } else { -libm::log(shared) }
        };
        curves.clone().map(|one| curves.clone().map(|two| overlap(one, two)).collect()).collect()
    }

    fn idle(&self) -> Vec<ItemId> {
        let even = vec![1.0 / self.roles.len() as f64; self.roles.len()];
        let gains = self.gains(&even, &STYLES.each_ref().map(|style| style.prior));
        let little = |dimension: DimensionId| gains[dimension.index()][0] < IDLE;
        let items = self.items.iter().filter(|item| little(item.dimension));
        items.map(|item| item.id).collect()
    }

    fn lopsided(&self) -> Vec<DimensionId> {
        let mut lopsided = Vec::new();
        for dimension in (0..self.dimensions as u16).map(DimensionId) {
            let on = || self.items.iter().filter(|item| item.dimension == dimension);
            let positive = on().filter(|item| item.keying == Keying::Positive).count();
            if on().count() > 0 && (positive == 0 || positive == on().count()) {
                lopsided.push(dimension);
            }
        }
        lopsided
    }

    fn accuracy(&self) -> Vec<(usize, f64)> {
        let most = self.items.len().min(COUNTS[COUNTS.len() - 1]);
        let people = (EFFORT / self.roles.len() / most).clamp(16, 800);
        let mut chance = Chance::new(1);
        let mut right = [0; COUNTS.len()];
        for number in 0..people {
            // Every role has its turn; where there are more roles than people, some do.
            let role =
                self.roles[number * self.roles.len().max(people) / people % self.roles.len()];
            let measurement = self.curves.measurement();
            let person =
                Respondent { stands: self.stands(role), measurement, stretch: 1.0, shift: 0.0 };
            let mut responses = Responses::default();
            while let Next::Ask(id) = self.next(&responses, Length::Full) {
                let Some(item) = self.item(id) else { break };
                let agreement = person.answer(item.dimension, item.keying, &mut chance);
                responses.set(id, Response::Given(agreement));
                let given = responses.entries().len();
                if let Some(place) = COUNTS.iter().position(|&count| count == given) {
                    right[place] += usize::from(self.leader(&responses) == role);
                }
                if given == most {
                    break;
                }
            }
        }
        let shares = COUNTS.iter().zip(right).filter(|(count, _)| **count <= most);
        shares.map(|(count, right)| (*count, right as f64 / people as f64)).collect()
    }

    fn leader(&self, responses: &Responses) -> RoleId {
        let mut first = (0.0, self.roles[0]);
        for (share, &role) in self.posterior(responses).into_iter().zip(&self.roles) {
            if share > first.0 {
                first = (share, role);
            }
        }
        first.1
    }
}
