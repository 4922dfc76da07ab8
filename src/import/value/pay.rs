//! Pay as a cell says it.

use rolefit_domain::pack::Period;

use super::currency::{Shared, currency_of_sign, is_foreign};
use crate::footnotes::is_sign as is_mark;

/// Pay that was read from a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Pay {
    /// Lower end.
    pub(crate) low: Option<f64>,
    /// Upper end.
    pub(crate) high: Option<f64>,
    /// The middle one of all paid.
    pub(crate) median: Option<f64>,
    /// Whether the cell says "or more" after the upper end.
    pub(crate) open: bool,
    /// Whether the upper end is beyond what the survey tells.
    pub(crate) coded: bool,
    /// ISO 4217 code, when the cell names a currency.
    pub(crate) currency: Option<String>,
    /// What one payment covers, when the cell says so.
    pub(crate) period: Option<Period>,
    /// The year that stands beside the figure.
    pub(crate) year: Option<String>,
    /// Words that pay has no place for.
    pub(crate) rest: Vec<String>,
    /// The mark of several countries that stands for the currency.
    pub(crate) shared: Option<Shared>,
    /// Whether the mark of a note stands there, such as `*`.
    pub(crate) is_marked: bool,
}

impl Pay {
    /// Takes in a sign behind a word; `None` where such a sign says that the text tells no pay.
    pub(super) fn take_sign(&mut self, sign: char, before: &str) -> Option<()> {
        if "×✕".contains(sign) {
            return None;
        }
        // `US$` is two pieces; the word before the sign says whose dollar it is.
        if let Some(code) = currency_of_sign(before, sign) {
            if sign == '$' && code == "USD" && !before.starts_with('U') {
                self.shared = Some(Shared::Dollar);
            }
            self.take_currency(code)?;
            self.rest.pop_if(|rest| rest == before);
        } else if is_foreign(&sign.to_string()) {
            return None;
        } else if is_mark(sign) {
            self.is_marked = true;
        } else if !"/.,;:()[]·…'’\"".contains(sign) {
            self.rest.push(sign.to_string());
        }
        Some(())
    }

    /// Takes in the code of a currency; `None` where another one is named already, unless a mark of both was.
    pub(super) fn take_currency(&mut self, code: &str) -> Option<()> {
        let shares = |one: &str| Shared::Dollar.currencies().contains(&one);
        match &self.currency {
            None => self.currency = Some(code.into()),
            Some(known) if known == code => {}
            // `$1,200,000 COP`, `AUD 85,000 – $95,000`.
            Some(known) if known == "USD" && self.shared.is_some() && shares(code) => {
                self.currency = Some(code.into());
            }
            Some(known) if self.shared.is_some() && shares(known) => {}
            Some(_) => return None,
        }
        Some(())
    }

    /// The same pay, each figure times so much.
    pub(crate) fn times(mut self, scale: f64) -> Self {
        if self.sums().all(|sum| sum < 1_000.0) {
            for sum in [&mut self.low, &mut self.median, &mut self.high].into_iter().flatten() {
                *sum *= scale;
            }
        }
        self
    }

    /// Its figures.
    pub(crate) fn sums(&self) -> impl Iterator<Item = f64> {
        [self.low, self.median, self.high].into_iter().flatten()
    }
}
