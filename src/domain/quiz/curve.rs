//! How answers scatter around a target: an ordinal response model with answering styles.

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

/// The place of the curve that says nothing: all options are equally probable.
pub(super) const FLAT: u16 = 0;

/// Option probabilities for every position that a role takes, under every style and keying.
#[derive(Clone, Debug)]
pub(super) struct Curves {
    positions: Vec<f64>,
    odds: Vec<Odds>,
    logs: Vec<Odds>,
    measurement: Measurement,
}

impl Curves {
    pub(super) fn new(measurement: Measurement) -> Self {
        let size = STYLES.len() * 2;
        let (odds, logs) = (vec![[0.2; 5]; size], vec![[libm::log(0.2); 5]; size]);
        // No target stands at NaN, so the first curve is found by nothing but its place.
        Self { positions: vec![f64::NAN], odds, logs, measurement }
    }

    /// The curve of a position from 0 to 100, made when it is new.
    pub(super) fn at(&mut self, position: f64) -> u16 {
        #[allow(clippy::float_cmp, reason = "equal documents give equal numbers")]
        if let Some(place) = self.positions.iter().position(|&known| known == position) {
            return place as u16;
        }
        self.positions.push(position);
        for style in &STYLES {
            for keying in [Keying::Positive, Keying::Negative] {
                let odds = odds(position, style, keying, self.measurement);
                self.odds.push(odds);
                self.logs.push(odds.map(libm::log));
            }
        }
        (self.positions.len() - 1) as u16
    }

    pub(super) fn measurement(&self) -> Measurement {
        self.measurement
    }

    pub(super) fn len(&self) -> usize {
        self.positions.len()
    }

    pub(super) fn odds(&self, curve: u16, style: usize, keying: Keying) -> &Odds {
        &self.odds[place(curve, style, keying)]
    }

    pub(super) fn logs(&self, curve: u16, style: usize, keying: Keying) -> &Odds {
        &self.logs[place(curve, style, keying)]
    }
}

fn place(curve: u16, style: usize, keying: Keying) -> usize {
    let key = match keying {
        Keying::Positive => 0,
        Keying::Negative => 1,
    };
    (usize::from(curve) * STYLES.len() + style) * 2 + key
}

/// A normal distribution around the target's option, cut at the midpoints between options, and
/// mixed with answers at random.
pub(super) fn odds(at: f64, style: &Style, keying: Keying, measurement: Measurement) -> Odds {
    let toward = match keying {
        Keying::Positive => at,
        Keying::Negative => 100.0 - at,
    };
    let center = 2.0 + (toward / 25.0 - 2.0) * style.stretch + style.shift;
    let mut below = 0.0;
    let mut odds = [0.0; 5];
    for (place, share) in odds.iter_mut().enumerate() {
        let upper = if place == 4 {
            1.0
        } else {
            let z = (place as f64 + 0.5 - center) / measurement.spread;
            0.5 * libm::erfc(-z * core::f64::consts::FRAC_1_SQRT_2)
        };
        let noise = measurement.noise.max(0.001);
        *share = (upper - below) * (1.0 - noise) + noise / 5.0;
        below = upper;
    }
    odds
}
