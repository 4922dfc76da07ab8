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
    value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_value: Option<f64>,
    unit_text: &'static str,
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
            value: pay.fixed,
            min_value: pay.low,
            max_value: pay.high,
            unit_text,
        },
    }
}
