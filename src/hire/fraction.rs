//! Exact fractions: means of means without rounding on the way.

use core::cmp::Ordering;
use core::fmt;
use core::ops::{Add, Div, Mul, Sub};

/// A fraction in its lowest terms. What a panel may have at most fits: with 8 questions, 8 interviewers and
/// 12 competencies of weights up to 100 no total is above 5 or has more than 9 digits below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    above: i64,
    /// More than 0.
    below: i64,
}

impl Fraction {
    /// None of it.
    pub const ZERO: Self = Self { above: 0, below: 1 };

    /// One number by another, which is not 0.
    pub fn new(above: i64, below: i64) -> Self {
        let common = common(above.unsigned_abs(), below.unsigned_abs()).max(1).cast_signed();
        let sign = below.signum();
        Self { above: sign * above / common, below: sign * below / common }
    }

    /// The mean; `None` of nothing.
    ///
    /// ```
    /// use rolefit_hire::fraction::Fraction;
    ///
    /// let mean = Fraction::mean(&[Fraction::from(2), Fraction::from(5)]);
    /// assert_eq!(mean, Some(Fraction::new(7, 2)));
    /// ```
    pub fn mean(of: &[Self]) -> Option<Self> {
        let sum = of.iter().fold(Self::ZERO, |sum, &one| sum + one);
        (!of.is_empty()).then(|| sum / Self::from(i64::try_from(of.len()).unwrap_or(i64::MAX)))
    }

    /// The nearest floating-point number.
    pub fn value(self) -> f64 {
        self.above as f64 / self.below as f64
    }

    /// How far it is from 0.
    #[must_use]
    pub fn size(self) -> Self {
        Self { above: self.above.abs(), ..self }
    }

    /// Whether it is 0.
    pub fn is_zero(self) -> bool {
        self.above == 0
    }

    /// With two decimals, half away from zero.
    ///
    /// ```
    /// use rolefit_hire::fraction::Fraction;
    ///
    /// assert_eq!(Fraction::new(29, 8).hundredths(), "3.63");
    /// assert_eq!(Fraction::new(-1, 8).hundredths(), "-0.13");
    /// ```
    pub fn hundredths(self) -> String {
        let rounded = (self.above.abs() * 200 + self.below) / (2 * self.below);
        let rounded = u32::try_from(rounded).unwrap_or(u32::MAX);
        let sign = if self.above < 0 && rounded > 0 { "-" } else { "" };
        format!("{sign}{}.{:02}", rounded / 100, rounded % 100)
    }
}

impl From<i64> for Fraction {
    fn from(whole: i64) -> Self {
        Self { above: whole, below: 1 }
    }
}

/// In as few decimals as it takes, two at most.
impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.hundredths();
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.above * other.below + other.above * self.below, self.below * other.below)
    }
}

impl Sub for Fraction {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + Self { above: -other.above, ..other }
    }
}

impl Mul for Fraction {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Self::new(self.above * other.above, self.below * other.below)
    }
}

/// By what is not 0.
impl Div for Fraction {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        Self::new(self.above * other.below, self.below * other.above)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.above * other.below).cmp(&(other.above * self.below))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn common(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common(other, one % other) }
}
