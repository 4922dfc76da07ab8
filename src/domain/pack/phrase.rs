//! Phrases of a list, and what they are about.

use serde::{Deserialize, Serialize};

use super::ConceptId;

/// A phrase of a list, in its source's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// What they are about, when the pack says so.
    pub concept: Option<ConceptId>,
    /// More on it, in a sentence or two.
    pub help: Option<String>,
}

/// What a phrase means: two phrases are alike when these are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning<'a> {
    /// A concept of the pack.
    Concept(ConceptId),
    /// Its own words, where the pack names no concept.
    Words(&'a str),
}

impl Phrase {
    /// What the phrase means.
    pub fn meaning(&self) -> Meaning<'_> {
        self.concept.map_or(Meaning::Words(&self.text), Meaning::Concept)
    }
}

/// A phrase that is its own concept.
impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        Self { text: text.into(), concept: None, help: None }
    }
}
