//! What an employer types about a post.

use rolefit_domain::pack::Period;
use serde::{Deserialize, Serialize};

use crate::format::Format;
use crate::kit::Stage;
pub use crate::workplace::{Employer, EmploymentType, Place, Remote, Seniority};

/// The file of a job, as it was typed. What is left out comes from the role, or is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(extend("required" = ["format"])))]
pub struct Job {
    /// The format's name and version.
    pub format: Format,
    /// Slugs of the roles, one or two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 2)))]
    pub roles: Vec<String>,
    /// What the post is called; the role's title when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How much is left for the person to decide, next to what is usual in the role.
    pub seniority: Seniority,
    /// Why the post exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What the person will do, in order; the role's first six duties when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub duties: Option<Vec<Duty>>,
    /// What the person decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub decisions: Option<Vec<String>>,
    /// Signs that the work goes well.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub success: Option<Vec<String>>,
    /// The people whom the person deals with.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub works_with: Option<Vec<String>>,
    /// The people whom the person answers for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leads: Option<String>,
    /// To whom the person answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reports_to: Option<String>,
    /// What a candidate must have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub must: Option<Vec<String>>,
    /// What is welcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub nice: Option<Vec<String>>,
    /// Schooling that is asked for, with what counts as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub education: Option<String>,
    /// Experience that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experience: Option<String>,
    /// Pay: one sum, or both ends of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<Pay>,
    /// Bonus, shares, allowances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_pay: Option<String>,
    /// What comes with the post.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub benefits: Option<Vec<String>>,
    /// Where the work is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// How much can be done from elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote: Option<Remote>,
    /// From which countries, where all of it can be.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub remote_from: Option<Vec<String>>,
    /// Days on site each week.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 7)))]
    pub days_on_site: Option<u8>,
    /// Hours, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Travel, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub travel: Option<String>,
    /// Kind and length of the contract, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<String>,
    /// The same as search engines know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_type: Option<EmploymentType>,
    /// Who employs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employer: Option<Employer>,
    /// When the work begins, as a date or in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// The last day to apply, as `2027-01-15`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_by: Option<String>,
    /// An e-mail address or one that starts with `https://`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_to: Option<String>,
    /// The day on which it is published, as `2026-11-26`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted: Option<String>,
    /// Whether a post is open now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vacancy: Option<bool>,
    /// Whether software scores or sorts applications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software: Option<bool>,
    /// Which software that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_name: Option<String>,
    /// Whether candidates do a work sample.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<bool>,
    /// What is rated, in order, instead of what the rule selects from the roles' targets.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 12)))]
    pub competencies: Option<Vec<Wanted>>,
    /// The course of it, instead of that by rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 10)))]
    pub stages: Option<Vec<Stage>>,
    /// So many people rate each candidate, 1 to 8; two when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 8)))]
    pub interviewers: Option<u8>,
}

/// An ability that is to be rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wanted {
    /// A dimension of the pack by its id, where it matters with `-low` or `-high` for the end that is
    /// meant; or `knowledge`.
    pub id: String,
    /// What it counts in the total, 0 to 100; what the rule gives it when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub weight: Option<u8>,
    /// Questions of one's own, beside those of the pack.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = 6)))]
    pub questions: Vec<String>,
}

/// Something that the person will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Duty {
    /// Its words.
    Words(String),
    /// Its words, and whether the post is not to be done without it.
    Marked {
        /// The words.
        text: String,
        /// Whether it is essential.
        #[serde(default)]
        essential: bool,
    },
}

/// Pay: `fixed`, or `low` and `high`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pay {
    /// The one sum that is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0.01, max = 1e12)))]
    pub fixed: Option<f64>,
    /// The lower end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0.01, max = 1e12)))]
    pub low: Option<f64>,
    /// The upper end, at least the lower one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0.01, max = 1e12)))]
    pub high: Option<f64>,
    /// ISO 4217 code.
    pub currency: String,
    /// What one payment covers; a year when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
}

impl Duty {
    /// The words.
    pub fn text(&self) -> &str {
        match self {
            Self::Words(text) | Self::Marked { text, .. } => text,
        }
    }

    /// Whether the post is not to be done without it.
    pub fn is_essential(&self) -> bool {
        matches!(self, Self::Marked { essential: true, .. })
    }
}
