//! Pay as its author knows it: one figure, a range, or a median.

use serde_json::Value;

use crate::json::{put, take};

/// What of a pay is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayForm {
    /// One figure: the pack has it as both ends of the range.
    Figure,
    /// From, to, or both, and perhaps the median between.
    Range,
    /// The median alone.
    Median,
}

impl PayForm {
    /// All of them, with what they are called.
    pub const ALL: [(Self, &str, &str); 3] = [
        (Self::Figure, "figure", "one figure"),
        (Self::Range, "range", "a range, from and to"),
        (Self::Median, "median", "a median"),
    ];

    /// A form by its word in edits.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, one, _)| *one == word).map(|(form, _, _)| form)
    }

    /// Its word in edits.
    pub fn word(self) -> &'static str {
        match self {
            Self::Figure => "figure",
            Self::Range => "range",
            Self::Median => "median",
        }
    }

    /// What is known of an entry; `None` where it says no sum yet.
    pub fn of(entry: &Value) -> Option<Self> {
        if !["low", "high", "median", "quartiles"].iter().any(|key| has(entry, key)) {
            return None;
        }
        [Self::Figure, Self::Median].into_iter().find(|form| form.fits(entry)).or(Some(Self::Range))
    }

    /// Whether the fields of this form show all that an entry says.
    pub fn fits(self, entry: &Value) -> bool {
        let says = |key: &str| entry.get(key) == Some(&Value::Bool(true));
        match self {
            Self::Figure => {
                entry.get("low") == entry.get("high")
                    && !has(entry, "median")
                    && !has(entry, "quartiles")
                    && !says("open")
                    && !says("topCoded")
            }
            Self::Range => true,
            Self::Median => !has(entry, "low") && !has(entry, "high") && !says("topCoded"),
        }
    }

    /// Makes an entry say what it says in this form.
    pub(super) fn put_into(self, entry: &mut Value) {
        let first = |keys: [&str; 3]| keys.into_iter().find_map(|key| entry.get(key).cloned());
        let sum = match self {
            Self::Range => return,
            Self::Figure => first(["low", "median", "high"]),
            Self::Median => first(["median", "low", "high"]),
        };
        for key in ["low", "high", "median", "open", "topCoded"] {
            take(entry, key);
        }
        let Some(sum) = sum else { return };
        match self {
            Self::Figure => {
                take(entry, "quartiles");
                put(entry, "low", sum.clone());
                put(entry, "high", sum);
            }
            Self::Range | Self::Median => put(entry, "median", sum),
        }
    }
}

/// A range of one figure that is the median as well is that median, told once.
pub(super) fn merge_single_figure(entry: &mut Value) {
    let low = entry.get("low");
    if low.is_some() && low == entry.get("high") && low == entry.get("median") {
        take(entry, "low");
        take(entry, "high");
        take(entry, "open");
    }
}

fn has(entry: &Value, key: &str) -> bool {
    entry.get(key).is_some_and(|value| !value.is_null())
}
