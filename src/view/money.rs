//! Sums of money in words.

use super::words::{Word, Words};
use crate::domain::pack::{Money, Period, Top};

/// A sum in words, such as `$120,000 to $180,000 or more a year`.
pub fn money_text(words: &Words, money: &Money) -> String {
    let sum = |amount: f64| words.money(amount, &money.currency);
    let high = money.high.map(|high| match money.top {
        Top::Open => words.with(Word::MoneyOpen, &[&sum(high)]),
        Top::Exact | Top::Coded => sum(high),
    });
    let range = match (money.low, high) {
        (Some(low), Some(high)) => Some(words.with(Word::MoneyRange, &[&sum(low), &high])),
        (Some(low), None) if money.top == Top::Coded => {
            Some(words.with(Word::MoneyCoded, &[&sum(low)]))
        }
        (Some(low), None) => Some(words.with(Word::MoneyFrom, &[&sum(low)])),
        (None, Some(high)) => Some(words.with(Word::MoneyUpTo, &[&high])),
        (None, None) => None,
    };
    let median = money.median.map(|median| words.with(Word::MoneyMedian, &[&sum(median)]));
    let parts: Vec<String> = median.into_iter().chain(range).collect();
    let period = words.get(match money.period {
        Period::Hour => Word::PerHour,
        Period::Day => Word::PerDay,
        Period::Week => Word::PerWeek,
        Period::Month => Word::PerMonth,
        Period::Year => Word::PerYear,
    });
    parts.join(", ") + " " + period
}
