//! How answers scatter: where people of a kind stand, and how they answer from there.
//!
//! A standing is counted in response steps from 0 (the low pole, or disliked) to 4 (the high pole,
//! or liked), and summed out over [`POINTS`] places in between.

use crate::pack::{Keying, Measurement};

/// Ways in which people use the response scale whatever they are asked.
///
/// A habit of keeping to the middle, of going to the ends, or of agreeing must not decide the
/// role, so every role is weighed under each style and the styles are averaged out.
pub(super) const STYLES: [Style; 5] = [
    Style { stretch: 1.0, shift: 0.0, prior: 0.75 },
    Style { stretch: 0.5, shift: 0.0, prior: 0.08 },
    Style { stretch: 1.7, shift: 0.0, prior: 0.05 },
    Style { stretch: 1.0, shift: 0.8, prior: 0.06 },
    Style { stretch: 1.0, shift: -0.8, prior: 0.06 },
];

/// A way of using the response scale.
pub(super) struct Style {
    /// Distance from the middle option, as a multiple.
    pub(super) stretch: f64,
    /// Shift toward agreement, in response steps.
    pub(super) shift: f64,
    /// Share of people, before any answer is known.
    pub(super) prior: f64,
}

/// Probabilities of the five options.
pub(super) type Odds = [f64; 5];

/// How many places a standing can have.
pub(super) const POINTS: usize = 11;

/// How probable each place is; the sum is 1.
pub(super) type Density = [f64; POINTS];

/// A standing that may be anywhere.
pub(super) const ANYWHERE: Density = [1.0 / POINTS as f64; POINTS];

/// The distance between two places, in response steps.
pub(super) const STEP: f64 = 4.0 / (POINTS - 1) as f64;

/// A normal distribution, cut to the scale and cut up between the places.
pub(super) fn standing(mean: f64, deviation: f64) -> Density {
    let mut density = [0.0; POINTS];
    let mut below = normal((-0.5 * STEP - mean) / deviation);
    let mut total = 0.0;
    for (point, share) in density.iter_mut().enumerate() {
        let upto = normal(((point as f64 + 0.5) * STEP - mean) / deviation);
        // However narrow, no place is impossible: the logarithm stays finite.
        *share = (upto - below).max(1e-9);
        total += *share;
        below = upto;
    }
    density.map(|share| share / total)
}

/// For every style, keying and place, the option probabilities.
#[derive(Clone, Debug)]
pub(super) struct Curves {
    odds: Vec<[[Odds; POINTS]; 2]>,
}

impl Curves {
    pub(super) fn new(measurement: Measurement) -> Self {
        let odds = STYLES.each_ref().map(|style| {
            [Keying::Positive, Keying::Negative].map(|keying| {
                core::array::from_fn(|point| odds(point as f64 * STEP, style, keying, measurement))
            })
        });
        Self { odds: odds.into() }
    }

    /// The option probabilities at each place.
    pub(super) fn at(&self, style: usize, keying: Keying) -> &[Odds; POINTS] {
        let key = match keying {
            Keying::Positive => 0,
            Keying::Negative => 1,
        };
        &self.odds[style][key]
    }
}

/// A normal distribution around the standing's option, cut at the midpoints between options, and
/// mixed with answers at random.
pub(super) fn odds(at: f64, style: &Style, keying: Keying, measurement: Measurement) -> Odds {
    let toward = match keying {
        Keying::Positive => at,
        Keying::Negative => 4.0 - at,
    };
    let center = 2.0 + (toward - 2.0) * style.stretch + style.shift;
    let noise = measurement.noise.max(0.001);
    let mut below = 0.0;
    let mut odds = [0.0; 5];
    for (place, share) in odds.iter_mut().enumerate() {
        let upper = if place == 4 {
            1.0
        } else {
            normal((place as f64 + 0.5 - center) / measurement.spread)
        };
        *share = (upper - below) * (1.0 - noise) + noise / 5.0;
        below = upper;
    }
    odds
}

/// The share of a normal distribution below `z` deviations.
fn normal(z: f64) -> f64 {
    0.5 * libm::erfc(-z * core::f64::consts::FRAC_1_SQRT_2)
}
