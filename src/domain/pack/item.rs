//! Quiz statements, and how answers to them scatter.

use serde::{Deserialize, Serialize};

use super::DimensionId;

/// A quiz statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Name in the document, unique among items.
    pub id: String,
    /// Who is asked.
    pub audience: Audience,
    /// The statement.
    pub stem: String,
    /// What it measures.
    pub dimension: DimensionId,
    /// Which pole agreement points to.
    pub keying: Keying,
}

/// Who takes the quiz.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Audience {
    /// A person choosing a role.
    #[default]
    Individual,
    /// An organisation choosing whom to hire.
    Organization,
}

impl Audience {
    /// The word for it in packs, attributes and events.
    pub fn name(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Organization => "organization",
        }
    }
}

/// Which pole of the dimension agreement points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Keying {
    /// Agreement points to the high pole.
    Positive,
    /// Agreement points to the low pole.
    Negative,
}

/// How answers scatter, and how far people of one role stand apart.
///
/// The defaults are what fits readers' answers best (tests/readers/README.md tells how they were
/// found); the figures are flat around them, so that a pack rarely needs its own.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// Standard deviation of an answer around where the person stands, in response steps (0.3 to 3).
    pub spread: f64,
    /// Share of answers that are given at random (0 to 0.5).
    pub noise: f64,
    /// Standard deviation of where people of a role stand on a dimension around its target, in
    /// response steps (0.1 to 3): as it is for importance 2, a fifth more for 1, 0.85 of it for 3.
    pub people: f64,
    /// Standard deviation of how people of a role like its duties, or another role's, in response
    /// steps (0.1 to 3).
    pub duties: f64,
}

/// What holds for a pack that does not say otherwise.
impl Default for Measurement {
    fn default() -> Self {
        Self { spread: 1.0, noise: 0.1, people: 0.6, duties: 0.6 }
    }
}
