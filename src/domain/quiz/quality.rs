//! How well a quiz can measure, for the author of its items.

use super::facet::Facet;
use super::{Chance, ItemId, Length, Next, Quiz, Response, Responses, Sort};
use crate::pack::{DimensionId, Keying, RoleId};

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
const IDLE: f64 = 0.005;

/// From this Bhattacharyya distance on, two roles are mixed up for fewer than one person in ten.
const APART: f64 = 0.83;

/// Numbers of answers at which the accuracy is told.
const COUNTS: [usize; 6] = [3, 5, 8, 12, 16, 24];

/// Roles times items times respondents of one simulation, so that no pack takes long.
const EFFORT: usize = 200_000;

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

    /// Each pair's expected errors, from how much the two roles' answers overlap: the sum over
    /// facets of the Bhattacharyya distance between normal distributions of the mean answer, and
    /// the error of two normal distributions as far apart as that.
    fn mixed(&self) -> Vec<Mixed> {
        let mut counts = vec![0.0; self.facets.all.len()];
        for &facet in &self.facets.of_item {
            counts[usize::from(facet)] += 1.0;
        }
        let mut mixed = Vec::new();
        for one in 0..self.roles.len() {
            for other in one + 1..self.roles.len() {
                let mut distance = 0.0;
                for (facet, count) in counts.iter().enumerate() {
                    distance += self.distance(facet, *count, [one, other]);
                    if distance > APART {
                        break;
                    }
                }
                if distance <= APART {
                    let wrong = 0.5 * libm::erfc(libm::sqrt(distance));
                    mixed.push(Mixed { one: self.roles[one], other: self.roles[other], wrong });
                }
            }
        }
        mixed.sort_by(|a, b| b.wrong.total_cmp(&a.wrong));
        mixed
    }

    fn distance(&self, facet: usize, count: f64, roles: [usize; 2]) -> f64 {
        let [one, other] = roles.map(|role| self.facets.place(facet, role));
        if one == other {
            return 0.0;
        }
        let scatter = self.measurement.spread * self.measurement.spread / count;
        match (self.facets.moments(facet, one), self.facets.moments(facet, other)) {
            (Some((a, one)), Some((b, other))) => {
                let (one, other) = (one + scatter, other + scatter);
                (a - b) * (a - b) / (4.0 * (one + other))
                    + 0.5 * libm::log((one + other) / (2.0 * libm::sqrt(one * other)))
            }
            // Nobody knows where a role without a target stands, so it is told from none.
            (None, _) | (_, None) => 0.0,
        }
    }

    fn idle(&self) -> Vec<ItemId> {
        let gains = self.gains(&[], &self.joint(&[], 0).among(0.0, &|_| true));
        let mut idle = Vec::new();
        for (item, &facet) in self.items.iter().zip(&self.facets.of_item) {
            if gains[usize::from(facet)][0] < IDLE {
                idle.push(item.id);
            }
        }
        idle
    }

    fn lopsided(&self) -> Vec<DimensionId> {
        let mut lopsided = Vec::new();
        for facet in &self.facets.all {
            let Facet::Dimension(dimension) = facet else { continue };
            let on = |which: Keying| {
                self.items.iter().any(|item| {
                    item.sort == Sort::Statement { dimension: *dimension, keying: which }
                })
            };
            if !on(Keying::Positive) || !on(Keying::Negative) {
                lopsided.push(*dimension);
            }
        }
        lopsided.sort_unstable();
        lopsided
    }

    fn accuracy(&self) -> Vec<(usize, f64)> {
        let most = self.items.len().min(COUNTS[COUNTS.len() - 1]);
        let people = (EFFORT / self.roles.len() / most).clamp(16, 400);
        let mut chance = Chance::new(1);
        let mut right = [0; COUNTS.len()];
        for number in 0..people {
            // Every role has its turn; where there are more roles than people, some do.
            let role =
                self.roles[number * self.roles.len().max(people) / people % self.roles.len()];
            let person = self.somebody(role, &mut chance);
            let mut responses = Responses::default();
            while let Next::Ask(id) = self.next(&responses, Length::Full) {
                let Ok(item) = self.items.binary_search_by_key(&id, |item| item.id) else { break };
                let Some(agreement) = self.answer(&person, item, &mut chance) else { break };
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
        for (share, &role) in self.posterior(responses).0.into_iter().zip(&self.roles) {
            if share > first.0 {
                first = (share, role);
            }
        }
        first.1
    }
}
