//! Pay in the words of schema.org.

use rolefit_domain::pack::Period;
use serde::Serialize;

use crate::job::Pay;

/// A sum or a range, and its currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Amount {
    #[serde(rename = "@type")]
    kind: &'static str,
    currency: String,
    value: Quantity,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Quantity {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Sum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_value: Option<Sum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_value: Option<Sum>,
    unit_text: &'static str,
}

/// A sum; a whole one without a fraction, as people write it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Sum {
    Whole(i64),
    Parts(f64),
}

fn sum(sum: f64) -> Sum {
    if sum.fract() == 0.0 { Sum::Whole(sum as i64) } else { Sum::Parts(sum) }
}

/// Pay as schema.org has it.
pub(crate) fn amount(pay: &Pay) -> Amount {
    let unit_text = match pay.period.unwrap_or(Period::Year) {
        Period::Hour => "HOUR",
        Period::Day => "DAY",
        Period::Week => "WEEK",
        Period::Month => "MONTH",
        Period::Year => "YEAR",
    };
    Amount {
        kind: "MonetaryAmount",
        currency: pay.currency.clone(),
        value: Quantity {
            kind: "QuantitativeValue",
            value: pay.fixed.map(sum),
            min_value: pay.low.map(sum),
            max_value: pay.high.map(sum),
            unit_text,
        },
    }
}
