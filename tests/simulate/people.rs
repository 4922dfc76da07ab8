//! The kinds of people who take the quiz.

use rolefit::domain::pack::{Measurement, RoleId};
use rolefit::domain::quiz::{Chance, Length, Quiz, Respondent, Responses};

/// A kind of respondent.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    who: Who,
    habit: Habit,
}

/// Where respondents stand.
enum Who {
    /// Around one role, as the model draws people.
    Somebody,
    /// At the very targets of one role, its own duties liked.
    Letter,
    /// The same; duties are passed over.
    Statements,
    /// Halfway between two roles.
    Between,
    /// On each dimension where one of two roles stands, the duties of both liked.
    Mixed,
    /// Anywhere on each dimension, and liking any duties.
    Anybody,
}

/// How they answer.
enum Habit {
    /// As the model says.
    Own,
    /// With that share of answers at random.
    Random(f64),
    /// Stretched from the middle by that factor, and shifted by so many response steps.
    Style(f64, f64),
}

const fn kind(name: &'static str, who: Who, habit: Habit) -> Kind {
    Kind { name, who, habit }
}

pub(crate) const KINDS: [Kind; 12] = [
    kind("as the model says", Who::Somebody, Habit::Own),
    kind("40 % at random", Who::Somebody, Habit::Random(0.4)),
    kind("yes-sayers", Who::Somebody, Habit::Style(1.0, 1.0)),
    kind("nay-sayers", Who::Somebody, Habit::Style(1.0, -1.0)),
    kind("keep to the ends", Who::Somebody, Habit::Style(2.0, 0.0)),
    kind("keep to the middle", Who::Somebody, Habit::Style(0.4, 0.0)),
    kind("to the letter", Who::Letter, Habit::Random(0.2)),
    kind("the same, no duties", Who::Statements, Habit::Random(0.2)),
    kind("halfway between two", Who::Between, Habit::Own),
    kind("two roles at once", Who::Mixed, Habit::Own),
    kind("none of the roles", Who::Anybody, Habit::Own),
    kind("all at random", Who::Anybody, Habit::Random(1.0)),
];

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
        let one = quiz.somebody(role, chance);
        let letter = |role| Respondent {
            stands: quiz.stands(role),
            likes: quiz.likes(role),
            stretch: 1.0,
            shift: 0.0,
            ..one.clone()
        };
        let (mut people, truth) = match self.who {
            Who::Somebody => (vec![one], vec![role]),
            Who::Letter => (vec![letter(role)], vec![role]),
            Who::Statements => (vec![Respondent { likes: Vec::new(), ..letter(role) }], vec![role]),
            Who::Between => {
                let (one, two) = (letter(role), letter(other));
                let halves = Respondent {
                    stands: between(&one.stands, &two.stands),
                    likes: between(&one.likes, &two.likes),
                    ..one
                };
                (vec![halves], vec![role, other])
            }
            Who::Mixed => {
                let (one, two) = (letter(role), letter(other));
                let either = one.stands.iter().zip(&two.stands);
                let stands = either.map(|(a, b)| if chance.below(2) == 0 { *a } else { *b });
                let stands = stands.collect();
                let likes = one.likes.iter().zip(&two.likes).map(|(a, b)| a.max(*b)).collect();
                (vec![Respondent { stands, likes, ..one }], vec![role, other])
            }
            Who::Anybody => (vec![quiz.anybody(chance)], vec![]),
        };
        for person in &mut people {
            match self.habit {
                Habit::Own => {}
                Habit::Random(noise) => {
                    person.measurement = Measurement { noise, ..person.measurement };
                }
                Habit::Style(stretch, shift) => (person.stretch, person.shift) = (stretch, shift),
            }
        }
        (quiz.sit(&people, length, chance), truth)
    }
}

fn between(one: &[f64], two: &[f64]) -> Vec<f64> {
    one.iter().zip(two).map(|(a, b)| f64::midpoint(*a, *b)).collect()
}
