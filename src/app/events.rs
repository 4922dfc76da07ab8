//! The events that the elements fire, and the detail of each as it is in JSON.

mod error;

use rolefit_domain::pack::Audience;
use rolefit_domain::quiz;
use serde::{Deserialize, Serialize};

pub use error::{Detail, Error, ErrorCode};

use super::attributes::Shown;

/// An event; it serialises as its detail alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Event {
    /// An element is drawn.
    Ready(Ready),
    /// The reader changed the comparison.
    Change(Change),
    /// The reader answered a statement, or passed over it.
    Answer(Answer),
    /// A result shows.
    Result(QuizResult),
    /// Something went wrong.
    Error(Error),
}

/// The detail of `rolefit-ready`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ready {
    /// Slugs of the roles that are compared, in order, or that take part in the quiz.
    pub roles: Vec<String>,
}

/// The detail of `rolefit-change`: where the comparison stands now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Slugs of the roles side by side, in order.
    pub roles: Vec<String>,
    /// Which rows show.
    pub show: Shown,
    /// The words by which the reader looks for rows; empty when there are none.
    pub filter: String,
    /// Ids of the aspects that matter to the reader, first come first.
    pub priorities: Vec<String>,
}

/// The detail of `rolefit-answer`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Id of the statement; `d-` and a word or a hash for a duty.
    pub item: String,
    /// 1 (strongly disagree, or dislike) to 5 (strongly agree, or like); `null` when the reader passed over it.
    pub value: Option<u8>,
    /// How many statements have been answered or passed over, this one among them.
    pub asked: usize,
    /// How many statements are still to come.
    pub remaining: Remaining,
}

/// How many statements are still to come; both are 0 once the result shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Remaining {
    /// The fewest.
    pub least: usize,
    /// The most.
    pub most: usize,
}

/// The detail of `rolefit-result`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuizResult {
    /// Who was asked.
    pub audience: Audience,
    /// What the answers allow to be said.
    pub verdict: Verdict,
    /// Slugs of the roles that the verdict names, the most probable first.
    pub roles: Vec<String>,
    /// All roles that took part, the most probable first.
    pub ranking: Vec<Ranked>,
    /// How probable it is that it is none of these roles, 0 to 1; with the probabilities of the
    /// ranking the sum is 1.
    #[serde(default)]
    pub none: f64,
    /// By dimension, in the pack's order, where the answers stand: 0 (low pole) to 100 (high pole).
    /// A dimension without an answer is left out.
    #[serde(with = "tuple_vec_map")]
    pub profile: Vec<(String, f64)>,
    /// How far the answers favour the first role over the second: the natural logarithm of the odds.
    /// It is the sum of the contributions.
    pub lead: f64,
    /// What each answer adds to the lead, in the order of asking.
    pub contributions: Vec<Contribution>,
    /// Whether the answers came from a link or an earlier visit.
    pub restored: bool,
}

/// A role in the ranking of a result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ranked {
    /// Slug of the role.
    pub role: String,
    /// How near its targets statements were answered, else how liked its duties, 0 to 100; probability makes the order.
    pub fit: f64,
    /// How probable it is that this is the role, 0 to 1.
    pub probability: f64,
}

/// What an answer adds to the lead of the first role over the second.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Contribution {
    /// Id of the statement; `d-` and a word or a hash for a duty.
    pub item: String,
    /// The answer, 1 to 5.
    pub value: u8,
    /// The logarithm of a likelihood ratio; above 0 speaks for the first role.
    pub weight: f64,
}

/// What the answers allow to be said, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// One role leads safely.
    Clear,
    /// One of the named roles; the answers do not tell which.
    Close,
    /// Two roles at once: one person for both, for now.
    Both,
    /// No role can be named.
    None,
}

impl Event {
    /// The event's type, as pages listen for it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ready(_) => "rolefit-ready",
            Self::Change(_) => "rolefit-change",
            Self::Answer(_) => "rolefit-answer",
            Self::Result(_) => "rolefit-result",
            Self::Error(_) => "rolefit-error",
        }
    }
}

impl Verdict {
    /// The word for it in events and in the page's markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Close => "close",
            Self::Both => "both",
            Self::None => "none",
        }
    }
}

impl From<&quiz::Verdict> for Verdict {
    fn from(verdict: &quiz::Verdict) -> Self {
        match verdict {
            quiz::Verdict::Clear => Self::Clear,
            quiz::Verdict::Close(_) => Self::Close,
            quiz::Verdict::Both(..) => Self::Both,
            quiz::Verdict::NoPattern(_) => Self::None,
        }
    }
}
