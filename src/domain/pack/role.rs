//! Roles, where they stand, and the moves between them.

use serde::{Deserialize, Serialize};

use super::{AspectId, RoleId, SourceId, Sourced};

/// A job that a person can have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// Name in addresses and attributes, unique among roles.
    pub slug: String,
    /// Name shown.
    pub title: String,
    /// Other names by which people look for it.
    pub aliases: Vec<String>,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// For each aspect of the pack, one entry a source; none where nothing is known.
    pub values: Vec<Vec<Sourced>>,
    /// For each dimension of the pack, where the role stands, when it takes part in the quiz.
    pub targets: Vec<Option<Target>>,
    /// How people come to the role and go on from it, where that is known.
    pub path: Option<CareerPath>,
}

/// A typical path of several steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CareerPath {
    /// Who tells of it.
    pub source: SourceId,
    /// The posts, first come first; two at least.
    pub steps: Vec<Post>,
}

/// Where a role stands on a dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// 0 (low pole) to 100 (high pole).
    pub at: f64,
    /// 0 (does not matter) to 3 (essential).
    pub importance: u8,
    /// The aspects that the target rests on.
    pub because: Vec<AspectId>,
}

/// A career move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// Where one comes from.
    pub from: Post,
    /// Where one goes.
    pub to: Post,
    /// Up, or sideways.
    pub kind: Move,
    /// Who tells of it, when that is known.
    pub source: Option<SourceId>,
}

/// One end of a career move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Post {
    /// A role of the pack.
    Role(RoleId),
    /// A title that the pack does not describe.
    Title(String),
}

/// The direction of a career move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Move {
    /// To more responsibility; from `from` to `to` only.
    Advance,
    /// Sideways; holds both ways.
    Lateral,
}

impl Role {
    /// Whether the role can take part in the quiz.
    pub fn has_targets(&self) -> bool {
        self.targets.iter().any(Option::is_some)
    }
}

impl Post {
    /// The slug of the role, or the title of the job.
    pub fn name<'a>(&'a self, roles: &'a [Role]) -> &'a str {
        match self {
            Post::Role(id) => &roles[id.index()].slug,
            Post::Title(title) => title,
        }
    }
}
