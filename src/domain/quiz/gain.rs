//! What the answer to an item is expected to tell.

use super::Quiz;
use super::curve::{Density, Odds, POINTS, STYLES};
use super::facet::Facet;
use super::people::{LEVELS, LIKING, Sums, manner};
use super::posterior::{Joint, Seen};
use crate::pack::Keying;
use crate::sort;

/// Manners that are rarer than this among the answers so far do not count for choosing items.
const RARE: f64 = 0.03;

/// So many sets of duties are considered at a time, those of the most probable roles.
const CONSIDERED: usize = 64;

impl Quiz {
    /// For each facet and keying, the expected information in nats: the mutual information of the
    /// answer and what explains the answers.
    pub(super) fn gains(&self, seen: &[Seen], joint: &Joint) -> Vec<[f64; 2]> {
        let weigher = Weigher::new(self, joint);
        let roles = joint.of_roles();
        let mut fresh = vec![None; LEVELS.len() + 1];
        let facets = 0..self.facets.all.len();
        let probable = self.probable(&roles);
        let gain = |facet: usize| {
            if matches!(&self.facets.all[facet], Facet::Duties(owners) if of(&roles, owners) < probable)
            {
                return [0.0; 2];
            }
            let mut masses = self.masses(facet, &roles);
            masses[self.facets.nowhere(facet)] += joint.anyone.iter().sum::<f64>();
            let known = seen.iter().find(|known| known.facet == facet);
            let cache = match (&self.facets.all[facet], known) {
                (Facet::Duties(_), None) => Some(&mut fresh),
                (Facet::Duties(_) | Facet::Dimension(_), _) => None,
            };
            weigher.gain(facet, known, &masses, joint.random, cache)
        };
        facets.map(gain).collect()
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

    /// How probable each place on a facet is, by the roles that are there.
    fn masses(&self, facet: usize, roles: &[f64]) -> Vec<f64> {
        let mut masses = vec![0.0; self.facets.len(facet)];
        for (role, share) in roles.iter().enumerate() {
            let place = self.facets.place(facet, role);
            masses[self.facets.coarse(facet, place)] += share;
        }
        masses
    }
}

fn of(roles: &[f64], owners: &[u16]) -> f64 {
    owners.iter().map(|&owner| roles[usize::from(owner)]).sum()
}

/// Option probabilities by keying.
type Pair = [Odds; 2];

/// What answers to expect, given how probable each manner is.
struct Weigher<'a> {
    quiz: &'a Quiz,
    manners: Sums,
}

impl<'a> Weigher<'a> {
    fn new(quiz: &'a Quiz, joint: &Joint) -> Self {
        let mut manners = joint.manners();
        let total: f64 = manners.iter().sum();
        let mut kept = 0.0;
        for share in &mut manners {
            if *share < RARE * total {
                *share = 0.0;
            }
            kept += *share;
        }
        Self { quiz, manners: manners.map(|share| share / kept) }
    }

    fn gain(
        &self,
        facet: usize,
        known: Option<&Seen>,
        masses: &[f64],
        random: f64,
        mut cache: Option<&mut Vec<Option<Pair>>>,
    ) -> [f64; 2] {
        let mut mixed = [[random * 0.2; 5]; 2];
        let mut certain = [random * libm::log(5.0); 2];
        for (place, &mass) in masses.iter().enumerate() {
            if mass <= 0.0 {
                continue;
            }
            let odds = match cache.as_mut() {
                Some(cache) => {
                    *cache[place].get_or_insert_with(|| self.expected(facet, known, place))
                }
                None => self.expected(facet, known, place),
            };
            for ((mixed, certain), odds) in mixed.iter_mut().zip(&mut certain).zip(&odds) {
                for (sum, share) in mixed.iter_mut().zip(odds) {
                    *sum += mass * share;
                    *certain += mass * entropy(*share);
                }
            }
        }
        let told = |key: usize| mixed[key].iter().map(|&odds| entropy(odds)).sum::<f64>();
        [told(0) - certain[0], told(1) - certain[1]]
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
