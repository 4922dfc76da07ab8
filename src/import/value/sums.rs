//! The figures of a text about pay, and what they come to.

use rolefit_domain::pack::Period;

use super::currency::{Shared, is_foreign};
use super::money_words::{Hint, is_of_label};
use super::number::Piece;
use super::pay::Pay;

/// Which end of a range a single figure is, or that two are both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    From,
    UpTo,
    Between,
}

/// What was found on the way through a text.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) figures: Vec<(f64, Option<f64>)>,
    /// Whether the figures are joined as a range.
    pub(super) is_range: bool,
    pub(super) bound: Option<Bound>,
    pub(super) more: bool,
    /// The index of the figure that is the median, which may be still to come.
    pub(super) median: Option<usize>,
    /// Whether what is read stands in brackets behind a figure.
    is_aside: bool,
    doubts: Vec<Doubt>,
}

/// What a word that is not known may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doubt {
    /// A currency.
    Currency,
    /// What multiplies the figure before it.
    Size,
}

impl Seen {
    /// Takes in a figure; `None` where it stands in brackets behind another, which is no range.
    pub(super) fn push(&mut self, value: f64, scale: Option<f64>) -> Option<()> {
        if self.is_aside && self.median != Some(self.figures.len()) {
            return None;
        }
        self.figures.push((value, scale));
        Some(())
    }

    /// Takes in a bracket.
    pub(super) fn bracket(&mut self, sign: char) {
        if "(（[".contains(sign) {
            self.is_aside = !self.figures.is_empty();
        } else if ")）]".contains(sign) {
            self.is_aside = false;
        }
    }

    /// Takes in which end the figure is; who names both ends names a range.
    pub(super) fn bind(&mut self, bound: Bound) {
        self.is_range |= self.bound.is_some_and(|before| before != bound);
        self.bound = Some(bound);
    }

    /// Whether a figure is the upper end of a range and no year, as in `$700-2000`.
    pub(super) fn goes_on(&self, before: &[Piece], value: f64) -> bool {
        let is_joined = matches!(before, [.., Piece::Figure { .. }, Piece::Sign('-' | '~')]);
        is_joined && self.figures.last().is_some_and(|(sum, scale)| *sum < value && scale.is_none())
    }

    /// Takes in what a word means.
    pub(super) fn take(&mut self, hint: Hint, pay: &mut Pay) {
        match hint {
            Hint::Currency(code) => {
                pay.currency.get_or_insert(code.into());
            }
            Hint::Period(period) => {
                pay.period.get_or_insert(period);
            }
            Hint::Median => self.median = Some(self.figures.len()),
            Hint::From => self.bound = Some(Bound::From),
            Hint::UpTo if self.figures.is_empty() => self.bound = Some(Bound::UpTo),
            Hint::UpTo | Hint::Range => self.is_range = true,
            Hint::Between => self.bound = Some(Bound::Between),
            Hint::And => self.is_range |= self.bound == Some(Bound::Between),
            Hint::More => self.more = true,
            Hint::Coded => pay.coded = true,
            Hint::Crown => pay.shared = Some(Shared::Crown),
            Hint::Peso => {
                pay.shared = Some(Shared::Peso);
                pay.currency = pay.currency.take().filter(|code| code != "USD");
            }
            Hint::Filler => {}
        }
    }

    /// Takes in a word that is not known, by what stands beside it.
    pub(super) fn take_unknown(
        &mut self,
        word: &str,
        before: Option<&Piece>,
        next: Option<&Piece>,
    ) {
        let is_figure = |piece| matches!(piece, Some(&Piece::Figure { .. }));
        if is_figure(before) && !is_of_label(word) {
            self.doubts.push(Doubt::Size);
        }
        if is_foreign(word) && (is_figure(before) || is_figure(next)) {
            self.doubts.push(Doubt::Currency);
        }
    }

    /// What the figures come to; `None` where they are not one sum or range.
    pub(super) fn settle(mut self, mut pay: Pay) -> Option<Pay> {
        // `$93,600 (median)`.
        if self.figures.len() == 1 && self.median == Some(1) {
            self.median = Some(0);
        }
        if self.doubts.contains(&Doubt::Currency) && pay.currency.is_none() {
            return None;
        }
        let is_small = |(sum, scale): &(f64, Option<f64>)| *sum < 1_000.0 && scale.is_none();
        let is_by_the_hour = matches!(pay.period, Some(Period::Hour | Period::Day));
        if self.doubts.contains(&Doubt::Size)
            && !is_by_the_hour
            && self.figures.iter().any(is_small)
        {
            return None;
        }
        // `Band 6` and `3 months unpaid` are no sums: nothing says that they are money.
        let is_bare = |(sum, scale): &(f64, Option<f64>)| *sum < 1_000.0 && scale.is_none();
        let is_told = pay.currency.is_some() || pay.shared.is_some() || pay.rest.is_empty();
        if !is_told && self.figures.iter().all(is_bare) {
            return None;
        }
        // The survey's top figure has no figure of its own.
        if pay.coded {
            pay.rest.clear();
        }
        if let Some(at) = self.median.filter(|&at| at < self.figures.len()) {
            pay.median = Some(self.figures.remove(at).0);
        }
        match self.figures.as_slice() {
            [] => pay.median?,
            [(sum, _)] if self.bound == Some(Bound::UpTo) => {
                pay.high = Some(*sum);
                pay.open = self.more;
                *sum
            }
            [(sum, _)] if self.bound == Some(Bound::From) || self.more || pay.coded => {
                pay.low = Some(*sum);
                *sum
            }
            [(sum, _)] if pay.median.is_none() => {
                (pay.low, pay.high) = (Some(*sum), Some(*sum));
                *sum
            }
            [(low, scale), (high, other)] if self.is_range || self.bound == Some(Bound::From) => {
                // `110–165k` and `$110–165,000` name the thousands once.
                let scaled = other.map(|other| low * other).filter(|scaled| scaled <= high);
                let is_short = *low < 1_000.0 && *high >= 10_000.0 && low * 20.0 < *high;
                let low = match (scale, scaled) {
                    (None, Some(scaled)) => scaled,
                    (None, None) if is_short && low * 1_000.0 <= *high => low * 1_000.0,
                    _ => *low,
                };
                if low > *high {
                    return None;
                }
                (pay.low, pay.high) = (Some(low), Some(*high));
                pay.open = self.more;
                low
            }
            // Only a range may stand beside a median, and nothing beside a range.
            _ => return None,
        };
        let sums = [pay.low, pay.median, pay.high];
        let sums: Vec<f64> = sums.into_iter().flatten().collect();
        let sound = sums.iter().all(|sum| (0.01..=1e12).contains(sum)) && sums.is_sorted();
        sound.then_some(pay)
    }
}
