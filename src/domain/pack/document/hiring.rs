//! What hiring takes, in a document: practices of dimensions, questions and work samples of roles.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forms::Text;
use crate::pack::format::MAX_PROBES;

/// Both poles of a dimension as abilities; either may be missing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Practices {
    /// The pole at 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Practice>,
    /// The pole at 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Practice>,
}

/// A pole as an ability at that kind of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Practice {
    /// What the ability is called.
    pub label: Text<60>,
    /// What a person with it does, in a sentence.
    pub about: Text<200>,
    /// What interviewers may ask after an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_PROBES))]
    pub probes: Option<Vec<Text<120>>>,
    /// What answers about the past look like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anchors: Option<Anchors>,
}

/// What answers worth 1, 3 and 5 look like; 2 and 4 lie between.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Anchors {
    /// An answer worth 1.
    #[serde(rename = "1")]
    pub one: Text<200>,
    /// An answer worth 3.
    #[serde(rename = "3")]
    pub three: Text<200>,
    /// An answer worth 5.
    #[serde(rename = "5")]
    pub five: Text<200>,
}

/// The questions on one ability.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Questions {
    /// What the person did.
    pub past: Text<400>,
    /// What the person would do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<Text<400>>,
    /// What the ability is here, where it is not the dimension's practice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Text<200>>,
    /// What interviewers may ask after an answer, where it is not the practice's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = MAX_PROBES))]
    pub probes: Option<Vec<Text<120>>>,
    /// What answers to the case look like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anchors: Option<Anchors>,
    /// What answers about the past look like, where it is not the practice's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub past_anchors: Option<Anchors>,
}

/// A piece of work to try.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Sample {
    /// What is to be done.
    pub task: Text<400>,
    /// How long it takes.
    #[schemars(range(min = 5, max = 240))]
    pub minutes: u8,
    /// What results look like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anchors: Option<Anchors>,
}
