//! What a document may hold at most, and the words that name its format and the kinds of its aspects.

use serde::{Deserialize, Serialize};

/// Longest document that is read, in bytes.
pub const MAX_BYTES: usize = 8_000_000;
/// Most roles of a pack.
pub const MAX_ROLES: usize = 2_000;
/// Most aspects.
pub const MAX_ASPECTS: usize = 200;
/// Most items.
pub const MAX_ITEMS: usize = 500;
/// Most dimensions.
pub const MAX_DIMENSIONS: usize = 100;
/// Most sources.
pub const MAX_SOURCES: usize = 2_000;
/// Most concepts.
pub const MAX_CONCEPTS: usize = 20_000;
/// Most groups.
pub const MAX_GROUPS: usize = 200;
/// Most relations.
pub const MAX_RELATIONS: usize = 20_000;

/// Most probes of an ability.
pub const MAX_PROBES: usize = 6;

/// The format's name and version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Format {
    /// The only one so far; it grows by keys that older readers pass over.
    #[serde(rename = "rolefit/1")]
    One,
}

/// What the values of an aspect are, as the document says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AspectKind {
    /// Text; two roles are alike when their gists are equal.
    Prose,
    /// A set of short phrases.
    List,
    /// A sum, a range, or both.
    Money,
    /// A share of a hundred, such as growth over a span.
    Percent,
    /// One of the aspect's levels.
    Level,
    /// Career moves, taken from the pack's relations.
    Moves,
}
