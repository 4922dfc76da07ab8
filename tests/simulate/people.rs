//! The kinds of people who take the quiz.

use rolefit::domain::pack::{Measurement, RoleId};
use rolefit::domain::quiz::{Chance, Length, Quiz, Respondent, Responses};

/// A kind of respondent.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    who: Who,
    spread: f64,
    noise: f64,
    stretch: f64,
    shift: f64,
}

/// Where respondents stand.
enum Who {
    /// At the targets of one role.
    Role,
    /// Halfway between two roles.
    Between,
    /// Each answer is about one of two roles.
    Mixed,
    /// Anywhere on each dimension.
    Anywhere,
}

const fn kind(
    name: &'static str,
    who: Who,
    spread: f64,
    noise: f64,
    stretch: f64,
    shift: f64,
) -> Kind {
    Kind { name, who, spread, noise, stretch, shift }
}

pub(crate) const KINDS: [Kind; 12] = [
    kind("as the model says", Who::Role, 1.0, 0.1, 1.0, 0.0),
    kind("20 % at random", Who::Role, 1.0, 0.2, 1.0, 0.0),
    kind("20 %, spread 1.3", Who::Role, 1.3, 0.2, 1.0, 0.0),
    kind("40 % at random", Who::Role, 1.0, 0.4, 1.0, 0.0),
    kind("yes-sayers", Who::Role, 1.0, 0.1, 1.0, 1.0),
    kind("nay-sayers", Who::Role, 1.0, 0.1, 1.0, -1.0),
    kind("keep to the ends", Who::Role, 1.0, 0.1, 2.0, 0.0),
    kind("keep to the middle", Who::Role, 0.7, 0.1, 0.4, 0.0),
    kind("halfway between two", Who::Between, 1.0, 0.1, 1.0, 0.0),
    kind("two roles at once", Who::Mixed, 1.0, 0.1, 1.0, 0.0),
    kind("none of the roles", Who::Anywhere, 1.0, 0.1, 1.0, 0.0),
    kind("all at random", Who::Anywhere, 1.0, 1.0, 1.0, 0.0),
];

/// The kind that targets are stated for: every fifth answer is at random.
pub(crate) const NOISY: usize = 1;

impl Kind {
    /// The responses of a person of this kind, for the role at `place` among those in play, and
    /// the roles that are right for that person.
    pub(crate) fn sit(
        &self,
        quiz: &Quiz,
        place: usize,
        length: Length,
        chance: &mut Chance,
    ) -> (Responses, Vec<RoleId>) {
        let roles = quiz.roles();
        let role = roles[place];
        let other = roles[(place + 1 + chance.below(roles.len() - 1)) % roles.len()];
        let (one, two) = (quiz.stands(role), quiz.stands(other));
        let (stands, truth) = match self.who {
            Who::Role => (vec![one], vec![role]),
            Who::Between => {
                let halves = one.iter().zip(&two);
                (vec![halves.map(|(a, b)| f64::midpoint(*a, *b)).collect()], vec![role, other])
            }
            Who::Mixed => (vec![one, two], vec![role, other]),
            Who::Anywhere => (vec![one.iter().map(|_| chance.share() * 100.0).collect()], vec![]),
        };
        let people: Vec<Respondent> = stands.into_iter().map(|at| self.person(at)).collect();
        (quiz.sit(&people, length, chance), truth)
    }

    fn person(&self, stands: Vec<f64>) -> Respondent {
        let measurement = Measurement { spread: self.spread, noise: self.noise };
        Respondent { stands, measurement, stretch: self.stretch, shift: self.shift }
    }
}
