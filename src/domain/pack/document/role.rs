//! Roles in a document: what is known of them, and where they stand.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forms::{Currency, Slug, Sum, Text};
use super::hiring::{Questions, Sample};
use crate::pack::Period;
use crate::pack::format::{MAX_ASPECTS, MAX_DIMENSIONS};

/// A job that a person can have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Role {
    /// Name of the role in attributes and addresses.
    pub slug: Slug,
    /// Name shown.
    pub title: Text<200>,
    /// Other names to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 50))]
    pub aliases: Option<Vec<Text<200>>>,
    /// What it is, in a sentence or two.
    pub summary: Text<600>,
    /// What is known, by the aspect's id, one entry a source; disagreeing sources stand side by side.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("maxProperties" = MAX_ASPECTS))]
    pub values: Option<BTreeMap<String, Values>>,
    /// Where the role stands, by the dimension's id; without any it is left out of the quiz.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("maxProperties" = MAX_DIMENSIONS))]
    pub targets: Option<BTreeMap<String, Target>>,
    /// How people typically come to the role and go on from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<CareerPath>,
    /// What candidates are asked, by the id of a dimension on which the role has a target, or `knowledge`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("maxProperties" = MAX_DIMENSIONS + 1))]
    pub interview: Option<BTreeMap<String, Questions>>,
    /// A piece of work for candidates to try.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<Sample>,
}

/// A typical path of several steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CareerPath {
    /// Who tells of it, by the source's id.
    pub source: String,
    /// The posts in order: roles' slugs, or titles of jobs outside the pack.
    #[schemars(length(min = 2, max = 20))]
    pub steps: Vec<Text<200>>,
}

/// Where a role stands on a dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Target {
    /// 0 is the low pole, 100 the high pole.
    #[schemars(range(min = 0, max = 100))]
    pub at: f64,
    /// 0 does not matter, 3 is essential.
    #[schemars(range(min = 0, max = 3))]
    pub importance: u8,
    /// The aspects that the target rests on, by their ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_ASPECTS))]
    pub because: Option<Vec<String>>,
}

/// What is known of a role on an aspect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Values(#[schemars(length(min = 1, max = 20))] pub Vec<Value>);

/// A value with its source, by the kind of the aspect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// Text, for kind prose.
    Prose {
        /// Where it is from, by its id.
        source: String,
        /// What the source says.
        text: Text<2000>,
        /// The same in a few words; equal gists mean alike.
        #[serde(skip_serializing_if = "Option::is_none")]
        gist: Option<Text<60>>,
    },
    /// Short phrases, for kind list.
    List {
        /// Where they are from, by its id.
        source: String,
        /// Short phrases, compared as a set of what they are about.
        #[schemars(length(min = 1, max = 100))]
        items: Vec<Phrase>,
    },
    /// Pay, for kind money.
    Money(Money),
    /// A percentage, for kind percent.
    Percent {
        /// Where it is from, by its id.
        source: String,
        /// In percent: 9 is 9 %.
        #[schemars(range(min = -100, max = 1_000_000))]
        value: f64,
        /// The years that it covers.
        #[serde(skip_serializing_if = "Option::is_none")]
        span: Option<Text<60>>,
    },
    /// A level, for kind level.
    Level {
        /// Where it is from, by its id.
        source: String,
        /// One of the aspect's levels, in its words.
        level: String,
    },
}

/// A phrase of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Phrase {
    /// Words that are their own concept.
    Words(Text<200>),
    /// Words with more about them.
    About {
        /// The words.
        text: Text<200>,
        /// What they are about, by the concept's id; phrases on one concept are alike.
        #[serde(skip_serializing_if = "Option::is_none")]
        concept: Option<String>,
        /// More on it, in a sentence or two.
        #[serde(skip_serializing_if = "Option::is_none")]
        help: Option<Text<1000>>,
    },
}

/// Pay: at least one of low, median and high is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Money {
    /// Where it is from, by its id.
    pub source: String,
    /// ISO 4217 code.
    pub currency: Currency,
    /// What one payment covers.
    pub period: Period,
    /// Lower end of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Sum>,
    /// Upper end of the range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Sum>,
    /// The middle one of all paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub median: Option<Sum>,
    /// Ends of the middle half.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quartiles: Option<[Sum; 2]>,
    /// The upper end is above what the survey publishes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_coded: Option<bool>,
    /// The source says “or more” after high.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<bool>,
}
