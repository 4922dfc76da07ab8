//! Dimensions that interests and work styles are measured on, with statements of our own.

use serde::Deserialize;
use serde_json::{Value, json};

/// A dimension, the elements of the database that tell where a role stands on it, and its statements.
#[derive(Deserialize)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) names: Vec<String>,
    label: String,
    low: String,
    high: String,
    individual: Vec<(char, String)>,
    organization: Vec<(char, String)>,
}

/// All of the bank.
pub(super) fn entries() -> Result<Vec<Entry>, String> {
    serde_json::from_str(include_str!("../../data/interests/bank.json"))
        .map_err(|error| error.to_string())
}

impl Entry {
    /// The dimension as a pack writes it.
    pub(super) fn dimension(&self) -> Value {
        json!({"id": self.id, "label": self.label, "low": self.low, "high": self.high})
    }

    /// Its statements as a pack writes them.
    pub(super) fn items(&self) -> impl Iterator<Item = Value> {
        let all =
            [("individual", "", &self.individual), ("organization", "o-", &self.organization)];
        all.into_iter().flat_map(move |(audience, prefix, items)| {
            items.iter().enumerate().map(move |(at, (sign, stem))| {
                let keying = if *sign == '+' { "positive" } else { "negative" };
                let id = format!("{prefix}{}-{}", self.id, at + 1);
                json!({"id": id, "audience": audience, "stem": stem, "dimension": self.id, "keying": keying})
            })
        })
    }
}
