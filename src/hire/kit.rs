//! The kit: what is asked in which stage, by whom it is rated, and with what weight.

use rolefit_domain::pack::Anchors;
use serde::{Deserialize, Serialize};

use crate::format::Format;
use crate::workplace::Seniority;

/// The file of a kit, as all interviewers load it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Kit {
    /// The format's name and version.
    pub format: Format,
    /// Names the abilities, questions and anchors; scorecards name it. The program puts it in where it
    /// is left out.
    #[serde(default)]
    pub fingerprint: String,
    /// The language of the texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Slugs of the roles.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 2)))]
    pub roles: Vec<String>,
    /// What the post is called.
    pub title: String,
    /// How much is left for the person to decide.
    #[serde(default)]
    pub seniority: Seniority,
    /// So many people rate each candidate, 1 to 8.
    #[serde(default = "two")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 8)))]
    pub interviewers: u8,
    /// What is rated, in order.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 12)))]
    pub competencies: Vec<Competency>,
    /// The course of it.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 10)))]
    pub stages: Vec<Stage>,
    /// What the call makes sure of.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 30)))]
    pub must: Vec<String>,
}

fn two() -> u8 {
    2
}

/// An ability that is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Competency {
    /// Name in files: a dimension's id, with `-low` or `-high` where both ends are asked for, or
    /// `knowledge`.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What it is, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// What it counts in the total, a whole number.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub weight: u8,
    /// Why it is asked for and weighs so much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// What may be asked after an answer.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 8)))]
    pub probes: Vec<String>,
    /// What is asked, in order.
    #[cfg_attr(feature = "schema", schemars(length(max = 8)))]
    pub questions: Vec<Question>,
}

impl Competency {
    /// Whether there is a question on it.
    pub fn is_asked(&self) -> bool {
        !self.questions.is_empty()
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// Name in files, such as `change-past`.
    pub id: String,
    /// What it asks about.
    pub kind: QuestionKind,
    /// Its words.
    pub text: String,
    /// What answers look like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchors: Option<Anchors>,
    /// Whose words they are.
    #[serde(default)]
    pub origin: Wording,
}

/// What a question asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum QuestionKind {
    /// What the person did.
    Past,
    /// What the person would do.
    Case,
    /// Whatever the employer wants to know of it.
    Own,
}

/// Whose words a question is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Wording {
    /// The pack's.
    #[default]
    Pack,
    /// Made by rule from the pack's duties.
    Rule,
    /// The employer's.
    Yours,
}

/// A stage of choosing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stage {
    /// Name in files, such as `interview-1`.
    pub id: String,
    /// What happens.
    pub kind: StageKind,
    /// How long it takes.
    #[cfg_attr(feature = "schema", schemars(range(max = 240)))]
    pub minutes: u16,
    /// The abilities that it is about, by their ids.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = 12)))]
    pub competencies: Vec<String>,
}

/// What happens in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum StageKind {
    /// A call on the facts of the post.
    Call,
    /// An interview on a few abilities.
    Interview,
    /// A piece of work.
    Sample,
}

impl Kit {
    /// The ability of that id.
    pub fn competency(&self, id: &str) -> Option<&Competency> {
        self.competencies.iter().find(|one| one.id == id)
    }

    /// The question of that id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.competencies.iter().flat_map(|one| &one.questions).find(|one| one.id == id)
    }

    /// Without questions that say nothing, and without anchors of which one says nothing.
    #[must_use]
    pub fn settled(&self) -> Self {
        let mut kit = self.clone();
        for one in &mut kit.competencies {
            one.questions.retain(|question| !question.text.trim().is_empty());
            for question in &mut one.questions {
                let all_say = |anchors: &Anchors| {
                    anchors.points().iter().all(|(_, told)| !told.trim().is_empty())
                };
                question.anchors = question.anchors.take().filter(all_say);
            }
        }
        kit.fingerprint = kit.own_fingerprint();
        kit
    }

    /// A name for the abilities, questions and anchors: FNV-1a of their texts, 16 hexadecimal digits.
    pub fn own_fingerprint(&self) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut add = |text: &str| {
            for byte in text.bytes().chain([0xFF]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        };
        for one in &self.competencies {
            add(&one.id);
            add(&one.label);
            for question in &one.questions {
                add(&question.id);
                add(&question.text);
                for (_, text) in question.anchors.iter().flat_map(Anchors::points) {
                    add(text);
                }
            }
        }
        format!("{hash:016x}")
    }
}

impl QuestionKind {
    /// The word for it in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Case => "case",
            Self::Own => "own",
        }
    }
}
