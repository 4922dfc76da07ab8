//! Sums of money in words.

use super::{Catalog, Text};
use rolefit_domain::pack::{Money, Period, Top};

impl Catalog {
    /// A sum in words, such as `$120,000 to $180,000 or more a year, median of $140,000`.
    pub fn pay(&self, money: &Money) -> String {
        let all = [money.low, money.median, money.high];
        let sum = |amount: f64| self.money(amount, &money.currency, &all);
        let period = self.get(match money.period {
            Period::Hour => Text::PerHour,
            Period::Day => Text::PerDay,
            Period::Week => Text::PerWeek,
            Period::Month => Text::PerMonth,
            Period::Year => Text::PerYear,
        });
        let over = |sums: String| sums + " " + &period;
        let high = money.high.map(|high| match money.top {
            Top::Open => self.format(Text::MoneyOpen, &[&sum(high)]),
            Top::Exact | Top::Coded => sum(high),
        });
        let range = match (money.low, high) {
            (Some(low), Some(high)) if sum(low) == high => Some(over(high)),
            (Some(low), Some(high)) => {
                Some(over(self.format(Text::MoneyRange, &[&sum(low), &high])))
            }
            (Some(low), None) if money.top == Top::Coded => {
                Some(self.format(Text::MoneyCoded, &[&over(sum(low))]))
            }
            (Some(low), None) => Some(over(self.format(Text::MoneyFrom, &[&sum(low)]))),
            (None, Some(high)) => Some(over(self.format(Text::MoneyUpTo, &[&high]))),
            (None, None) => None,
        };
        let median = |median| self.format(Text::MoneyMedian, &[&sum(median)]);
        match (range, money.median.map(median)) {
            (Some(range), Some(median)) => range + &self.get(Text::Comma) + &median,
            (Some(range), None) => range,
            (None, median) => over(median.unwrap_or_default()),
        }
    }
}
