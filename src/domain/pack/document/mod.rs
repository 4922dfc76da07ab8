//! The JSON document of a pack as types, as authors and tools write it.
//!
//! The published JSON Schema is derived from them; their comments are its descriptions. A document
//! that fits them need not be a pack yet: [`Pack::parse`](super::Pack::parse) sees as well to what they
//! cannot say, such as that a name is the name of something.

mod forms;
mod hiring;
mod role;

pub use forms::{Currency, Date, Language, Link, Slug, Sum, Text};
pub use hiring::{Anchors, Practice, Practices, Questions, Sample};
pub use role::{CareerPath, Money, Phrase, Role, Target, Value, Values};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::format::{
    AspectKind, Format, MAX_ASPECTS, MAX_CONCEPTS, MAX_DIMENSIONS, MAX_GROUPS, MAX_ITEMS,
    MAX_RELATIONS, MAX_ROLES, MAX_SOURCES,
};
use super::{Audience, Keying, Move};

/// The JSON Schema of documents, in the 2020-12 dialect.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
}

/// Roles to compare and a quiz between them, in at most 8000000 bytes.
///
/// Names have to point to something in the pack; `rolefit check` sees to that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Rolefit role pack", extend("anyOf" = [
    {"required": ["extends"], "properties": {"extends": {"type": "string"}}},
    {
        "required": ["language", "title", "groups", "aspects", "roles"],
        "properties": {
            "language": {"type": "string"},
            "title": {"type": "string"},
            "groups": {"type": "array", "minItems": 1},
            "aspects": {"type": "array", "minItems": 1},
            "roles": {"type": "array", "minItems": 2},
        },
    },
]))]
pub struct Document {
    /// Where the schema of this format is, for editors.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<Text<2000>>,
    /// The format's name and version.
    pub format: Format,
    /// The pack that this one stands on: `rolefit/operations`, or a path from this one to another pack.
    /// All of it is inherited; what bears the id of an inherited part takes its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<Text<2000>>,
    /// Inherited roles that are left out, by their slugs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_ROLES))]
    pub hide: Option<Vec<String>>,
    /// The language of every text in the pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// What the pack is about, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text<200>>,
    /// Where facts are from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_SOURCES))]
    pub sources: Option<Vec<Source>>,
    /// What phrases of lists are about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_CONCEPTS))]
    pub concepts: Option<Vec<Concept>>,
    /// Headings over aspects, in the order shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_GROUPS))]
    pub groups: Option<Vec<Group>>,
    /// Rows of the table, in the order shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_ASPECTS))]
    pub aspects: Option<Vec<Aspect>>,
    /// What the quiz scores.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_DIMENSIONS))]
    pub dimensions: Option<Vec<Dimension>>,
    /// What is compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_ROLES))]
    pub roles: Option<Vec<Role>>,
    /// Career moves.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_RELATIONS))]
    pub relations: Option<Vec<Relation>>,
    /// Statements of the quiz.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_ITEMS))]
    pub items: Option<Vec<Item>>,
    /// How answers scatter, and how far people of one role stand apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measurement: Option<Measurement>,
}

/// Where a fact is from and when it was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Name of the source in this document.
    pub id: Slug,
    /// Title of the work.
    pub title: Text<300>,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Text<200>>,
    /// When; left out or null, it is shown as undated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// When it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<Date>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Link>,
    /// Terms under which its content may be passed on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<Text<200>>,
    /// It is the pack's own reading; every value of it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editorial: Option<bool>,
    /// Title of the job that it offers, where it is one employer's posting; its pay is shown as such.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting: Option<Text<200>>,
}

/// What phrases are about: phrases on one concept are alike, whatever their words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Concept {
    /// Name of the concept in this document.
    pub id: Slug,
    /// What it is, in a few words.
    pub label: Text<100>,
    /// It says nothing of a role, as skills that every job asks for, and counts for nothing in the overlap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generic: Option<bool>,
}

/// A heading over aspects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    /// Name of the group in this document.
    pub id: Slug,
    /// Heading.
    pub label: Text<100>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Aspect {
    /// Name of the aspect in this document and in attributes.
    pub id: Slug,
    /// Heading of the row.
    pub label: Text<100>,
    /// The group that the row stands under, by its id.
    pub group: String,
    /// What its values are, and so how they are compared.
    pub kind: AspectKind,
    /// For kind level: in rising order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 2, max = 20))]
    pub levels: Option<Vec<Text<100>>>,
    /// What the row means, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<Text<500>>,
    /// What its lists say counts for nothing in the overlap, as reasons to choose a role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generic: Option<bool>,
}

/// What people and roles are scored on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dimension {
    /// Name of the dimension in this document.
    pub id: Slug,
    /// What is scored.
    pub label: Text<100>,
    /// The pole at 0.
    pub low: Text<200>,
    /// The pole at 100.
    pub high: Text<200>,
    /// What the dimension means, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<Text<500>>,
    /// What its poles are as abilities, for hiring.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub practice: Option<Practices>,
}

/// A career move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Relation {
    /// A role's slug, or the title of a job outside the pack.
    pub from: Text<200>,
    /// A role's slug, or the title of a job outside the pack.
    pub to: Text<200>,
    /// advance: one way, up. lateral: both ways, sideways.
    pub kind: Move,
    /// Who tells of it, by the source's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A statement of the quiz.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Name of the item in this document and in recorded answers.
    pub id: Slug,
    /// Who is asked.
    pub audience: Audience,
    /// The statement, to be agreed with or not.
    pub stem: Text<300>,
    /// What it measures, by the dimension's id.
    pub dimension: String,
    /// positive: agreement points to the high pole.
    pub keying: Keying,
}

/// How answers scatter, and how far people of one role stand apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Measurement {
    /// Standard deviation of an answer around where the person stands, in steps of five; 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.3, max = 3))]
    pub spread: Option<f64>,
    /// Share of answers given at random; 0.1 if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 0.5))]
    pub noise: Option<f64>,
    /// How far people of a role stand from its targets (standard deviation), in steps of five; 0.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.1, max = 3))]
    pub people: Option<f64>,
    /// How far they differ in liking duties (standard deviation), in steps of five; 0.6.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.1, max = 3))]
    pub duties: Option<f64>,
}
