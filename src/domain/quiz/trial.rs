//! Imagined respondents, to see how well a quiz measures before anyone takes it.

use super::curve::{self, STYLES, Style};
use super::facet::Facet;
use super::people::{self, LIKING};
use super::{Agreement, Length, Next, Quiz, Response, Responses, Sort};
use crate::pack::{Keying, Measurement, RoleId};

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

    /// A number from a normal distribution (Box and Muller 1958).
    pub fn normal(&mut self, mean: f64, deviation: f64) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.share()));
        mean + deviation * radius * libm::cos(core::f64::consts::TAU * self.share())
    }

    /// A place, each as probable as its share of all.
    fn pick(&mut self, shares: impl Iterator<Item = f64>) -> usize {
        let mut left = self.share();
        let mut last = 0;
        for (place, share) in shares.enumerate() {
            left -= share;
            if left < 0.0 {
                return place;
            }
            last = place;
        }
        last
    }
}

/// A person who stands somewhere and answers in some manner.
#[derive(Clone, Debug)]
pub struct Respondent {
    /// For each dimension of the pack, from 0 to 100.
    pub stands: Vec<f64>,
    /// For each duty of the quiz, in the order of its items, how much it is liked, from 0 to 100;
    /// where there is none, duties are passed over.
    pub likes: Vec<f64>,
    /// How their answers scatter around that.
    pub measurement: Measurement,
    /// Distance from the middle option, as a multiple: below 1 keeps to the middle.
    pub stretch: f64,
    /// Shift toward agreement, in response steps.
    pub shift: f64,
}

impl Quiz {
    /// Where a role stands on each dimension; in the middle where it has no target.
    pub fn stands(&self, role: RoleId) -> Vec<f64> {
        let place = self.place(role);
        let targets = place.map_or(&[][..], |place| &self.targets[place]);
        targets.iter().map(|target| target.as_ref().map_or(50.0, |target| target.at)).collect()
    }

    /// How much people of a role like each duty of the quiz, as a rule.
    pub fn likes(&self, role: RoleId) -> Vec<f64> {
        let place = self.place(role).unwrap_or(0);
        self.each_duty(|facet| {
            people::liking(self.facets.place(facet, place), LIKING[LIKING.len() / 2].0) * 25.0
        })
    }

    /// Somebody of a role, as the model draws people: with a standing and a manner of their own.
    pub fn somebody(&self, role: RoleId, chance: &mut Chance) -> Respondent {
        let place = self.place(role).unwrap_or(0);
        let liking = LIKING[chance.pick(LIKING.iter().map(|(_, share)| *share))].0;
        let mut stands = Vec::new();
        for target in &self.targets[place] {
            stands.push(match target.as_ref().filter(|target| target.importance > 0) {
                Some(target) => {
                    let apart = people::apart(target.importance, self.measurement);
                    chance.normal(target.at, apart * 25.0).clamp(0.0, 100.0)
                }
                None => chance.share() * 100.0,
            });
        }
        let likes = self.each_facet(|facet| {
            let mean = people::liking(self.facets.place(facet, place), liking);
            (chance.normal(mean, self.measurement.duties) * 25.0).clamp(0.0, 100.0)
        });
        self.person(stands, &likes, chance)
    }

    /// Somebody whom no role describes: who stands anywhere, and likes anything.
    pub fn anybody(&self, chance: &mut Chance) -> Respondent {
        let stands = (0..self.dimensions()).map(|_| chance.share() * 100.0).collect();
        let likes = self.each_facet(|_| chance.share() * 100.0);
        self.person(stands, &likes, chance)
    }

    fn person(&self, stands: Vec<f64>, likes: &[f64], chance: &mut Chance) -> Respondent {
        let style = &STYLES[chance.pick(STYLES.iter().map(|style| style.prior))];
        let likes = self.each_duty(|facet| likes[facet]);
        let (stretch, shift) = (style.stretch, style.shift);
        Respondent { stands, likes, measurement: self.measurement, stretch, shift }
    }

    /// A figure for each facet of duties, and 0 for dimensions.
    fn each_facet(&self, mut figure: impl FnMut(usize) -> f64) -> Vec<f64> {
        let facets = self.facets.all.iter().enumerate();
        facets
            .map(|(place, facet)| match facet {
                Facet::Dimension(_) => 0.0,
                Facet::Duties(_) => figure(place),
            })
            .collect()
    }

    /// A figure for each duty, by its facet.
    fn each_duty(&self, mut figure: impl FnMut(usize) -> f64) -> Vec<f64> {
        let mut figures = Vec::new();
        for (item, facet) in self.items.iter().zip(&self.facets.of_item) {
            if let Sort::Duty { .. } = item.sort {
                figures.push(figure(usize::from(*facet)));
            }
        }
        figures
    }

    /// The responses of imagined people who take the quiz to its end together: each item is
    /// answered by one of them, picked by chance.
    pub fn sit(&self, people: &[Respondent], length: Length, chance: &mut Chance) -> Responses {
        let mut responses = Responses::default();
        while let Next::Ask(id) = self.next(&responses, length) {
            let person = if people.len() > 1 { chance.below(people.len()) } else { 0 };
            let Some(person) = people.get(person) else { break };
            let Ok(item) = self.items.binary_search_by_key(&id, |item| item.id) else { break };
            let answer = self.answer(person, item, chance);
            responses.set(id, answer.map_or(Response::Skipped, Response::Given));
        }
        responses
    }

    /// What a person answers to the item at a place; nothing when it is passed over.
    pub(super) fn answer(
        &self,
        person: &Respondent,
        item: usize,
        chance: &mut Chance,
    ) -> Option<Agreement> {
        let (at, keying) = match &self.items[item].sort {
            Sort::Statement { dimension, keying } => (person.stands[dimension.index()], *keying),
            Sort::Duty { .. } => {
                let before = self.items[..item].iter();
                let duties = before.filter(|item| matches!(item.sort, Sort::Duty { .. }));
                (*person.likes.get(duties.count())?, Keying::Positive)
            }
        };
        let style = Style { stretch: person.stretch, shift: person.shift, prior: 1.0 };
        let odds = curve::odds(at / 25.0, &style, keying, person.measurement);
        Some(Agreement::ALL[chance.pick(odds.into_iter())])
    }
}
