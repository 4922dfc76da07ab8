//! What is known of people before any answer: how far those of one role stand apart, how they use
//! the scale, and how much they like their own work and that of others.

use super::curve::{Density, STYLES, standing};
use crate::pack::{Measurement, Target};

// Found with `cargo xtask readers`, as tests/readers/README.md tells; the figures are flat around
// these values.

/// How much people like work whatever it is, in response steps, with the share of people (three
/// points of a normal distribution of deviation 0.9 around 1.9).
pub(super) const LIKING: [(f64, f64); 3] =
    [(0.341, 1.0 / 6.0), (1.9, 2.0 / 3.0), (3.459, 1.0 / 6.0)];

/// How much more people of a role like its own duties, in response steps, when they like other work
/// as most do.
const OWN: f64 = 2.5;

/// What of that is lost with each step by which they like other work more: who likes little else likes
/// the work that they chose all the same.
const LESS: f64 = 0.5;

/// How much of [`OWN`] they feel for duties of another role: the nearer its targets, the more.
pub(super) const LEVELS: [f64; 6] = [0.0, 0.125, 0.25, 0.375, 0.5, 1.0];

/// The level of a role's own duties.
pub(super) const OWNED: usize = LEVELS.len() - 1;

/// The level of people whom no role describes.
pub(super) const UNOWNED: usize = LEVELS.len();

/// Share of [`OWN`] felt for duties of a role with equal targets, and the distance of targets, as a
/// share of the scale, at which it has fallen to 1/e of that.
const ALIKE: (f64, f64) = (0.5, 0.4);

/// Multiples of the standard deviation of people, by the importance of the target from 1 to 3.
const IMPORTANCE: [f64; 3] = [1.2, 1.0, 0.85];

/// How a person can differ from others of the same role in everything: style and [`LIKING`], the
/// last varying fastest.
pub(super) const MANNERS: usize = STYLES.len() * LIKING.len();

/// A logarithm or a probability for each manner.
pub(super) type Sums = [f64; MANNERS];

/// The place of a manner.
pub(super) fn manner(style: usize, liking: usize) -> usize {
    style * LIKING.len() + liking
}

/// The share of people of each manner, before any answer.
pub(super) fn shares() -> Sums {
    core::array::from_fn(|place| {
        STYLES[place / LIKING.len()].prior * LIKING[place % LIKING.len()].1
    })
}

/// The standard deviation of people around a target, in response steps.
pub(super) fn apart(importance: u8, measurement: Measurement) -> f64 {
    measurement.people * IMPORTANCE[usize::from(importance.clamp(1, 3)) - 1]
}

/// Where people at a level like duties who like work so much, in response steps.
pub(super) fn liking(level: usize, liking: f64) -> f64 {
    let own = OWN - LESS * (liking - LIKING[LIKING.len() / 2].0);
    liking + LEVELS.get(level).copied().unwrap_or_default() * own
}

/// How far the duties that somebody likes whom no role describes lie apart, in response steps.
const SCATTER: f64 = 2.0;

/// For each level, where people like duties, by how much they like work; the last is that of people
/// whom no role describes: around what they feel for all work, and far apart; but who likes little
/// likes all of it as little as those of a role like what is not theirs.
pub(super) fn likings(measurement: Measurement) -> Vec<[Density; LIKING.len()]> {
    let level =
        |level| LIKING.map(|(general, _)| standing(liking(level, general), measurement.duties));
    let mut likings: Vec<_> = (0..LEVELS.len()).map(level).collect();
    likings.push(LIKING.map(|(general, _)| standing(general, SCATTER)));
    likings[UNOWNED][0] = likings[0][0];
    likings
}

/// For each two roles, the level at which one likes the other's duties: the distance of targets is
/// the root of the mean square over dimensions, weighted by the smaller importance.
pub(super) fn alike(targets: &[Vec<Option<Target>>]) -> Vec<u8> {
    if !targets.iter().flatten().any(Option::is_some) {
        return Vec::new();
    }
    // Beyond the square root of each cut the level is lower; ALIKE.0 * exp(-(d / ALIKE.1)²) is
    // rounded to the nearest of LEVELS.
    let mut cuts = [0.0; OWNED - 1];
    for (place, cut) in cuts.iter_mut().enumerate() {
        let between = f64::midpoint(LEVELS[place], LEVELS[place + 1]);
        *cut = -libm::log(between / ALIKE.0) * ALIKE.1 * ALIKE.1;
    }
    let mut levels = vec![0; targets.len() * targets.len()];
    for (one, first) in targets.iter().enumerate() {
        for (other, second) in targets.iter().enumerate().skip(one + 1) {
            let (mut sum, mut weight) = (0.0, 0.0);
            for (a, b) in first.iter().zip(second) {
                let (Some(a), Some(b)) = (a, b) else { continue };
                let least = f64::from(a.importance.min(b.importance));
                let apart = (a.at - b.at) / 100.0;
                sum += least * apart * apart;
                weight += least;
            }
            let near = |cut: &&f64| weight > 0.0 && sum / weight <= **cut;
            let level = cuts.iter().filter(near).count() as u8;
            levels[one * targets.len() + other] = level;
            levels[other * targets.len() + one] = level;
        }
    }
    levels
}

/// Two roles as one explanation of the answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Both {
    /// How probable it is that both are meant.
    pub(super) share: f64,
    /// How probable it is that the more probable one alone is meant.
    pub(super) alone: f64,
}
