//! One interviewer's sheet on one candidate in one stage, and the file in which sheets meet.

use serde::{Deserialize, Serialize};

use crate::format::Format;
use crate::kit::Kit;

/// The file of a sheet, as saving seals it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scorecard {
    /// The format's name and version.
    pub format: Format,
    /// The fingerprint of the kit that it was filled in from.
    pub kit: String,
    /// Slugs of the roles, with a plus between two.
    #[serde(default)]
    pub role: String,
    /// Who was interviewed; a letter is enough.
    pub candidate: String,
    /// Who rated; a letter or number is enough.
    pub interviewer: String,
    /// The stage, by its id.
    #[serde(default)]
    pub stage: String,
    /// Whether it was saved before the sheets met; only such sheets are read.
    pub sealed: bool,
    /// What the call found of the kit's must-haves; no part of any total.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub must: Vec<MustHave>,
    /// What was rated, in order.
    #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
    pub ratings: Vec<Rating>,
}

/// What one interviewer judged of the answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rating {
    /// The ability, by its id.
    pub competency: String,
    /// The question, by its id.
    pub question: String,
    /// 1 to 5; null when not enough was heard.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub rating: Option<u8>,
    /// Another rating after the discussion; the first one stays and is what counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub after: Option<u8>,
    /// What was said or done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A must-have, and what the call found of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MustHave {
    /// Its words in the kit.
    pub text: String,
    /// Whether the candidate meets it.
    pub met: Met,
}

/// Whether a candidate meets a must-have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Met {
    /// It was heard that it is met.
    Yes,
    /// It was heard that it is not.
    No,
    /// Nobody can tell yet.
    Unclear,
}

impl Met {
    /// The word for it in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unclear => "unclear",
        }
    }
}

/// The file in which the sheets of all interviewers meet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Panel {
    /// The format's name and version.
    pub format: Format,
    /// What was asked, and what it weighs.
    pub kit: Kit,
    /// The sheets.
    #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
    pub sheets: Vec<Scorecard>,
    /// Whether they were looked at before all were there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shown_early: bool,
    /// What people decided, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
}

impl Scorecard {
    /// What sets it apart from others: the candidate, the interviewer and the stage.
    pub fn names(&self) -> (&str, &str, &str) {
        (&self.candidate, &self.interviewer, &self.stage)
    }
}
