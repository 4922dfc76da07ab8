//! Bayes' rule over the roles in play, people whom none of them describes, and answers at random.

use super::curve::{ANYWHERE, Curves, Density, STYLES};
use super::people::{Both, LIKING, MANNERS, Sums, manner, shares};
use super::{Agreement, Quiz, Responses, Sort};
use crate::pack::{Audience, Keying};
use crate::sort;

/// What is left of a role's share when the answers say nothing.
const DOUBT: f64 = 0.1;

/// An answer, by the place of its item among those of the quiz.
pub(super) type Answer = (usize, Agreement);

/// How well every place on a facet explains the answers to its items, by style.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) facet: usize,
    pub(super) likelihood: [Density; STYLES.len()],
    /// The logarithm of what the likelihoods were divided by.
    scale: f64,
}

impl Seen {
    /// A facet that no item was answered on.
    pub(super) fn nothing(facet: usize) -> Self {
        Self { facet, likelihood: [[1.0; ANYWHERE.len()]; STYLES.len()], scale: 0.0 }
    }

    pub(super) fn add(&mut self, curves: &Curves, keying: Keying, agreement: Agreement) {
        let mut most = 0.0_f64;
        for (style, likelihood) in self.likelihood.iter_mut().enumerate() {
            for (product, odds) in likelihood.iter_mut().zip(curves.at(style, keying)) {
                *product *= odds[agreement.place()];
                most = most.max(*product);
            }
        }
        for product in self.likelihood.iter_mut().flatten() {
            *product /= most;
        }
        self.scale += libm::log(most);
    }

    /// For each manner, the logarithm of the answers' likelihood on this facet for people who stand
    /// by these densities: by one, or by one for each of [`LIKING`].
    pub(super) fn evidence(&self, densities: &[Density]) -> Sums {
        let mut sums = [0.0; MANNERS];
        for (style, likelihood) in self.likelihood.iter().enumerate() {
            for (place, density) in densities.iter().enumerate() {
                let sum: f64 = density.iter().zip(likelihood).map(|(a, b)| a * b).sum();
                let log = libm::log(sum) + self.scale;
                // The last one stands for the likings that have none of their own.
                (place..LIKING.len()).for_each(|liking| sums[manner(style, liking)] = log);
            }
        }
        sums
    }
}

/// How probable each explanation of the answers is; all sum to 1.
pub(super) struct Joint {
    /// For each role in play, by manner.
    pub(super) roles: Vec<Sums>,
    /// A person who may stand anywhere on every facet, by manner.
    pub(super) anyone: Sums,
    /// Answers at random.
    pub(super) random: f64,
    /// For an organisation, the first two roles as one explanation; half of what it is worth is part of
    /// the share of each.
    pub(super) both: Option<Both>,
}

impl Joint {
    /// How probable each role is.
    pub(super) fn of_roles(&self) -> Vec<f64> {
        self.roles.iter().map(|sums| sums.iter().sum()).collect()
    }

    /// How probable it is that none of the roles is right.
    pub(super) fn none(&self) -> f64 {
        self.anyone.iter().sum::<f64>() + self.random
    }

    /// The same, when answers say nothing: most likely they were given at random.
    pub(super) fn doubted(mut self) -> Self {
        let shares = self.roles.iter_mut().chain([&mut self.anyone]).flatten();
        shares.for_each(|share| *share *= DOUBT);
        self.random = 1.0 - DOUBT * (1.0 - self.random);
        self
    }

    /// The same, when other roles than these are known to be wrong, with such a share of what speaks for
    /// none of them.
    pub(super) fn among(&self, none: f64, known: &dyn Fn(usize) -> bool) -> Self {
        let (mut roles, mut anyone) = (self.roles.clone(), self.anyone);
        let mut total = none * self.none();
        for (place, sums) in roles.iter_mut().enumerate() {
            if !known(place) {
                *sums = [0.0; MANNERS];
            }
            total += sums.iter().sum::<f64>();
        }
        for share in roles.iter_mut().flatten() {
            *share /= total;
        }
        let none = none / total;
        for share in &mut anyone {
            *share *= none;
        }
        Self { roles, anyone, random: none * self.random, both: None }
    }
}

impl Quiz {
    /// How probable each role in play is after these answers, in the order of [`Quiz::roles`], and
    /// how probable it is that none of them is right; all sum to 1. Before any answer all roles are
    /// equally probable.
    pub fn posterior(&self, responses: &Responses) -> (Vec<f64>, f64) {
        let answers = self.answers(responses);
        let joint = self.joint(&self.seen(&answers), answers.len());
        (joint.of_roles(), joint.none())
    }

    /// Answers to items of this quiz, in the order of asking.
    pub(super) fn answers(&self, responses: &Responses) -> Vec<Answer> {
        let place = |id| self.items.binary_search_by_key(&id, |item| item.id).ok();
        responses.given().filter_map(|(id, agreement)| Some((place(id)?, agreement))).collect()
    }

    /// What is known on every facet that an answer is about.
    pub(super) fn seen(&self, answers: &[Answer]) -> Vec<Seen> {
        let mut seen: Vec<Seen> = Vec::new();
        for &(item, agreement) in answers {
            let facet = usize::from(self.facets.of_item[item]);
            let place = seen.iter().position(|known| known.facet == facet).unwrap_or(seen.len());
            if place == seen.len() {
                seen.push(Seen::nothing(facet));
            }
            seen[place].add(&self.curves, self.keying(item), agreement);
        }
        seen
    }

    /// Which way an answer counts; liking a duty counts for it.
    pub(super) fn keying(&self, item: usize) -> Keying {
        match self.items[item].sort {
            Sort::Statement { keying, .. } => keying,
            Sort::Duty { .. } => Keying::Positive,
        }
    }

    pub(super) fn joint(&self, seen: &[Seen], answers: usize) -> Joint {
        let roles = self.roles.len();
        let before = before();
        let (mut sums, mut anyone) = (vec![before; roles], before);
        for known in seen {
            let facet = known.facet;
            let mut found: Vec<Option<Sums>> = vec![None; self.facets.len(facet)];
            for (role, sum) in sums.iter_mut().enumerate() {
                let place = self.facets.place(facet, role);
                add(sum, found[place].get_or_insert_with(|| self.evidence(known, place)), 1.0);
            }
            add(&mut anyone, &self.evidence(known, self.facets.nowhere(facet)), 1.0);
        }
        let prior = self.prior();
        let (each, apart) = (prior.one_of(roles, 0.0), prior.anyone(0.0));
        let random = prior.at_random(answers);
        let mut most = random;
        for (sum, prior) in sums.iter_mut().map(|sum| (sum, each)).chain([(&mut anyone, apart)]) {
            for log in sum {
                *log += prior;
                most = most.max(*log);
            }
        }
        let first = match self.audience {
            Audience::Individual => None,
            Audience::Organization => Some(first_two(&sums)),
        };
        let together = first.map_or(f64::NEG_INFINITY, |roles| self.together(seen, roles));
        most = most.max(together);
        let mut random = libm::exp(random - most);
        let mut share = libm::exp(together - most);
        let mut total = random + share;
        for log in sums.iter_mut().chain([&mut anyone]).flatten() {
            *log = libm::exp(*log - most);
            total += *log;
        }
        for share in sums.iter_mut().chain([&mut anyone]).flatten() {
            *share /= total;
        }
        random /= total;
        share /= total;
        let mut both = None;
        if let Some(roles) = first {
            let alone = sums[roles[0]].iter().sum();
            for role in roles {
                // Each is half of it, in whatever manner.
                add(&mut sums[role], &shares(), share / 2.0);
            }
            both = Some(Both { share, alone });
        }
        Joint { roles: sums, anyone, random, both }
    }

    /// What a facet tells of people at that place, by manner.
    pub(super) fn evidence(&self, seen: &Seen, place: usize) -> Sums {
        seen.evidence(self.facets.densities(seen.facet, place))
    }

    /// For one role, by manner, the logarithm of the manner's share and the answers' likelihood.
    pub(super) fn sums(&self, role: usize, seen: &[Seen]) -> Sums {
        let mut sums = before();
        for known in seen {
            let place = self.facets.place(known.facet, role);
            add(&mut sums, &self.evidence(known, place), 1.0);
        }
        sums
    }
}

/// The two roles that explain the answers best.
fn first_two(sums: &[Sums]) -> [usize; 2] {
    let mut logs: Vec<(f64, usize)> = sums.iter().map(log_sum).zip(0..).collect();
    sort::by_figure(&mut logs, |(log, _)| -log);
    [logs[0].1, logs[1].1]
}

/// Before any answer: the logarithm of each manner's share.
pub(super) fn before() -> Sums {
    shares().map(libm::log)
}

/// Adds to the sums, or takes away when `times` is -1.
pub(super) fn add(sums: &mut Sums, more: &Sums, times: f64) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum += times * more;
    }
}

/// The logarithm of the sum of what these are logarithms of.
pub(super) fn log_sum(logs: &Sums) -> f64 {
    let most = logs.iter().fold(f64::NEG_INFINITY, |most, &log| most.max(log));
    most + libm::log(logs.iter().map(|log| libm::exp(log - most)).sum())
}
