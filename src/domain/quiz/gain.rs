//! What the answer to an item is expected to tell.

use super::Quiz;
use super::curve::{Density, Odds, POINTS, STYLES};
use super::facet::Facet;
use super::people::{LEVELS, LIKING, MANNERS, Sums, manner};
use super::posterior::{Joint, Seen, add};
use crate::pack::Keying;
use crate::sort;

/// Manners that are rarer than this among the answers so far do not count for choosing items.
const RARE: f64 = 0.03;

/// So many of the first roles are told apart by the manner that a person would have.
const LEADERS: usize = 12;

/// So many sets of duties are considered at a time, those of the most probable roles.
const CONSIDERED: usize = 64;

impl Quiz {
    /// For each facet and keying, the expected information in nats: the mutual information of the
    /// answer and what explains the answers.
    pub(super) fn gains(&self, seen: &[Seen], joint: &Joint) -> Vec<[f64; 2]> {
        let roles = joint.of_roles();
        let probable = self.probable(&roles);
        let mut weighers = self.weighers(&roles, joint);
        let gain = |facet: usize| {
            if matches!(&self.facets.all[facet], Facet::Duties(owners) if of(&roles, owners) < probable)
            {
                return [0.0; 2];
            }
            let known = seen.iter().find(|known| known.facet == facet);
            let mut expected = Expected::random(joint.random);
            for weigher in &mut weighers {
                weigher.tell(facet, known, &mut expected);
            }
            expected.gain()
        };
        (0..self.facets.all.len()).map(gain).collect()
    }

    /// The first roles each by themselves, the others together, and people whom no role describes:
    /// what manner a person has depends on which of these they are.
    fn weighers(&self, roles: &[f64], joint: &Joint) -> Vec<Weigher<'_>> {
        let mut first: Vec<usize> = (0..roles.len()).collect();
        sort::by_figure(&mut first, |&role| -roles[role]);
        let others = first.split_off(LEADERS.min(first.len()));
        let mut weighers = Vec::new();
        for role in first {
            weighers.push(Weigher::new(self, joint.roles[role], vec![(Some(role), roles[role])]));
        }
        let mut manners = [0.0; MANNERS];
        for &role in &others {
            add(&mut manners, &joint.roles[role], 1.0);
        }
        let others = others.into_iter().map(|role| (Some(role), roles[role])).collect();
        weighers.push(Weigher::new(self, manners, others));
        weighers.push(Weigher::new(self, joint.anyone, vec![(None, joint.anyone.iter().sum())]));
        weighers.retain(|weigher| weigher.mass > 0.0);
        weighers
    }

    /// How probable the roles that own a set of duties must be for it to be considered.
    fn probable(&self, roles: &[f64]) -> f64 {
        let mut shares = Vec::new();
        for facet in &self.facets.all {
            if let Facet::Duties(owners) = facet {
                shares.push(of(roles, owners));
            }
        }
        if shares.len() <= CONSIDERED {
            return 0.0;
        }
        sort::by_figure(&mut shares, |share| -share);
        shares[CONSIDERED - 1]
    }
}

fn of(roles: &[f64], owners: &[u16]) -> f64 {
    owners.iter().map(|&owner| roles[usize::from(owner)]).sum()
}

/// Option probabilities by keying.
type Pair = [Odds; 2];

/// The answer to expect when nothing more is known, and how certain it would be if all were.
struct Expected {
    mixed: Pair,
    certain: [f64; 2],
}

impl Expected {
    fn random(share: f64) -> Self {
        Self { mixed: [[share * 0.2; 5]; 2], certain: [share * libm::log(5.0); 2] }
    }

    fn add(&mut self, mass: f64, odds: &Pair) {
        for ((mixed, certain), odds) in self.mixed.iter_mut().zip(&mut self.certain).zip(odds) {
            for (sum, share) in mixed.iter_mut().zip(odds) {
                *sum += mass * share;
                *certain += mass * entropy(*share);
            }
        }
    }

    fn gain(&self) -> [f64; 2] {
        [0, 1].map(|key| {
            self.mixed[key].iter().map(|&odds| entropy(odds)).sum::<f64>() - self.certain[key]
        })
    }
}

/// What answers to expect of some roles, or of people whom no role describes.
struct Weigher<'a> {
    quiz: &'a Quiz,
    manners: Sums,
    /// Each with how probable it is.
    who: Vec<(Option<usize>, f64)>,
    mass: f64,
    /// For each level, what to expect of duties when none like it was answered.
    fresh: [Option<Pair>; LEVELS.len() + 1],
}

impl<'a> Weigher<'a> {
    fn new(quiz: &'a Quiz, mut manners: Sums, who: Vec<(Option<usize>, f64)>) -> Self {
        let mass: f64 = manners.iter().sum();
        let mut kept = 0.0;
        for share in &mut manners {
            if *share < RARE * mass {
                *share = 0.0;
            }
            kept += *share;
        }
        let fresh = [None; LEVELS.len() + 1];
        Self { quiz, manners: manners.map(|share| share / kept), who, mass, fresh }
    }

    /// Adds the answers to expect on a facet.
    fn tell(&mut self, facet: usize, known: Option<&Seen>, expected: &mut Expected) {
        let facets = &self.quiz.facets;
        let mut masses = vec![0.0; facets.len(facet)];
        for &(role, share) in &self.who {
            let place = match role {
                Some(role) => facets.coarse(facet, facets.place(facet, role)),
                None => facets.nowhere(facet),
            };
            masses[place] += share;
        }
        let fresh = known.is_none() && matches!(facets.all[facet], Facet::Duties(_));
        for (place, mass) in masses.into_iter().enumerate() {
            if mass > 0.0 {
                let odds = match self.fresh.get(place).copied().flatten() {
                    Some(odds) if fresh => odds,
                    Some(_) | None => self.expected(facet, known, place),
                };
                if fresh {
                    self.fresh[place] = Some(odds);
                }
                expected.add(mass, &odds);
            }
        }
    }

    /// The option probabilities for people at a place, given what they answered on the facet.
    fn expected(&self, facet: usize, known: Option<&Seen>, place: usize) -> Pair {
        let facets = &self.quiz.facets;
        let densities = facets.densities(facet, place);
        let both = matches!(facets.all[facet], Facet::Dimension(_));
        let mut odds = [[0.0; 5]; 2];
        for style in 0..STYLES.len() {
            let mut stands = [0.0; POINTS];
            let mut weight = 0.0;
            for (which, density) in densities.iter().enumerate() {
                let share = self.share(style, which, both);
                if share > 0.0 {
                    weight += share;
                    let after =
                        known.map_or(*density, |known| after(density, &known.likelihood[style]));
                    for (sum, point) in stands.iter_mut().zip(after) {
                        *sum += share * point;
                    }
                }
            }
            if weight > 0.0 {
                for (keying, odds) in
                    [Keying::Positive, Keying::Negative].into_iter().zip(&mut odds)
                {
                    if keying == Keying::Negative && !both {
                        break;
                    }
                    let curve = self.quiz.curves.at(style, keying);
                    for (stand, point) in stands.iter().zip(curve) {
                        for (sum, share) in odds.iter_mut().zip(point) {
                            *sum += stand * share;
                        }
                    }
                }
            }
        }
        odds
    }

    /// How probable a style is, together with one liking where that makes a difference.
    fn share(&self, style: usize, liking: usize, any: bool) -> f64 {
        if any {
            (0..LIKING.len()).map(|liking| self.manners[manner(style, liking)]).sum()
        } else {
            self.manners[manner(style, liking)]
        }
    }
}

/// Where people stand who answered like that.
fn after(density: &Density, likelihood: &Density) -> Density {
    let mut after = *density;
    let mut total = 0.0;
    for (share, likelihood) in after.iter_mut().zip(likelihood) {
        *share *= likelihood;
        total += *share;
    }
    after.map(|share| share / total)
}

/// What is unknown of something that probable, in nats.
pub(super) fn entropy(share: f64) -> f64 {
    if share > 0.0 { -share * libm::log(share) } else { 0.0 }
}
