//! What is known of a role on an aspect, and where from.

use serde::{Deserialize, Serialize};

use super::{Phrase, SourceId};

/// A value with its source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sourced {
    /// Where it is from.
    pub source: SourceId,
    /// What is said there.
    pub value: Value,
}

/// A value, by the kind of its aspect; the pack's reader sees to it that the two agree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Text, and what it says in at most 60 characters.
    Prose {
        /// The text.
        text: String,
        /// The text in a few words; equal gists mean alike.
        gist: Option<String>,
    },
    /// Short phrases, compared as a set of what they are about.
    List(Vec<Phrase>),
    /// A sum of money.
    Money(Money),
    /// A percentage.
    Percent {
        /// In percent: 9 is 9 %.
        value: f64,
        /// The years it covers, such as `2016–2026`.
        span: Option<String>,
    },
    /// Place among the aspect's levels, from 0.
    Level(usize),
}

/// Pay: at least one of low, median and high is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Money {
    /// ISO 4217 code.
    pub currency: String,
    /// What one payment covers.
    pub period: Period,
    /// Lower end of the range.
    pub low: Option<f64>,
    /// Upper end of the range.
    pub high: Option<f64>,
    /// The middle one of all paid.
    pub median: Option<f64>,
    /// A quarter earns less than the first, a quarter more than the second.
    pub quartiles: Option<(f64, f64)>,
    /// Whether the range ends at `high`.
    pub top: Top,
}

/// How the range ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Top {
    /// At the upper end as given.
    Exact,
    /// The source says "or more".
    Open,
    /// At or above the highest figure that the survey publishes; there is no upper end.
    Coded,
}

/// What one payment covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Period {
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}
