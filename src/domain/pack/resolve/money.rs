//! Pay in a document: sums that rise, and an end of the range that is open or unknown.

use super::fields::Fields;
use super::pattern::CURRENCY;
use super::wording::{figure, quoted};
use crate::pack::{Money, Period, Top};

/// Reads pay from the fields of a value.
pub(super) fn money(fields: &Fields) -> Money {
    let sum = |key| fields.optional(key).map(|sum| sum.number(LEAST, MOST));
    let says = |key| fields.optional(key).is_some_and(|flag| flag.flag());
    let money = Money {
        currency: fields.required("currency").form(&CURRENCY),
        period: fields.required("period").word().unwrap_or(Period::Year),
        low: sum("low"),
        high: sum("high"),
        median: sum("median"),
        quartiles: fields.optional("quartiles").and_then(|ends| {
            let ends = ends.list(2, 2, |sum| sum.number(LEAST, MOST));
            Some((*ends.first()?, *ends.get(1)?))
        }),
        top: match (says("topCoded"), says("open")) {
            (true, _) => Top::Coded,
            (false, true) => Top::Open,
            (false, false) => Top::Exact,
        },
    };
    if money.low.or(money.median).or(money.high).is_none() {
        let expected = "at least one of \"low\", \"median\" and \"high\"";
        fields.node().problem(&"no sum", &expected);
    }
    rises(&money, fields);
    match (money.top, fields.optional("high")) {
        (Top::Coded, Some(high)) => {
            let expected = "no \"high\" beside \"topCoded\", which says that the upper end is not known; \
                for \"or more\" after this sum, write \"open\": true in place of \"topCoded\"";
            high.refuse(&expected);
        }
        (Top::Open, None) => {
            let expected = "a sum, since open says \"or more\" after it";
            fields.required("high").refuse(&expected);
        }
        (Top::Exact | Top::Open | Top::Coded, _) => {}
    }
    money
}

/// Least and highest sum of money.
const LEAST: f64 = 0.01;
const MOST: f64 = 1e12;

/// Sees to it that no sum is below one that belongs under it.
fn rises(money: &Money, fields: &Fields) {
    let (lower, upper) = money.quartiles.unzip();
    let steps = [
        ("low", None, money.low),
        ("quartiles", Some(0), lower),
        ("median", None, money.median),
        ("quartiles", Some(1), upper),
        ("high", None, money.high),
    ];
    let mut below: Option<(&str, f64)> = None;
    for (key, index, sum) in steps {
        let Some(sum) = sum else { continue };
        if let Some((under, least)) = below.filter(|(_, least)| sum < *least) {
            let node = fields.required(key);
            let expected = format_args!("at least {}, as under {}", figure(least), quoted(under));
            match index {
                Some(index) => node.entry(index).problem(&figure(sum), &expected),
                None => node.problem(&figure(sum), &expected),
            }
        }
        below = Some((key, sum));
    }
}
