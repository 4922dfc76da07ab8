//! Answers as a file that a reader keeps and brings back.

use rolefit_domain::pack::Audience;
use rolefit_domain::quiz::{Agreement, Response, names};
use serde::{Deserialize, Serialize};

use super::{Model, Screen};
use crate::answers_code::{Refused, Restored};
use crate::events::QuizResult;

/// The format that this version writes and reads.
const FORMAT: &str = "rolefit-answers/1";

/// What the formats of all versions begin with.
const NAME: &str = "rolefit-answers/";

/// A file of answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswersFile {
    /// Name and version of the format: `rolefit-answers/1`.
    pub format: String,
    /// Title of the pack that was asked about; not read.
    #[serde(default)]
    pub title: String,
    /// Who was asked.
    pub audience: Audience,
    /// The answers, in the order of asking.
    pub answers: Vec<RecordedAnswer>,
    /// The result, when there is one; it is not read but worked out anew.
    #[serde(skip_deserializing)]
    pub result: Option<QuizResult>,
}

/// An answer in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordedAnswer {
    /// Id of the statement, or name of the duty.
    pub item: String,
    /// The statement or the duty, for those who read the file; not read.
    #[serde(default)]
    pub statement: String,
    /// 1 (strongly disagree) to 5 (strongly agree); `null` when the reader passed over it.
    // Named, so that serde does not take a missing one for `null`.
    #[serde(deserialize_with = "Option::deserialize")]
    pub value: Option<u8>,
}

/// What a file of any version says of itself: enough to tell a later version's from a damaged one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct AnswersFormat {
    /// Name and version of the format.
    pub format: String,
}

impl AnswersFormat {
    /// A file of a later version, with nothing but its format; `None` when it is none.
    pub fn later(self) -> Option<AnswersFile> {
        let Self { format } = self;
        (format != FORMAT && format.starts_with(NAME)).then(|| AnswersFile {
            format,
            title: String::new(),
            audience: Audience::Individual,
            answers: Vec::new(),
            result: None,
        })
    }
}

/// An answer as events and files have it: 1 to 5, none when it was passed over.
pub(super) fn value(response: Response) -> Option<u8> {
    match response {
        Response::Given(agreement) => Some(agreement.value()),
        Response::Skipped => None,
    }
}

impl Model {
    /// The answers, with their statements, and the result when there is one.
    pub fn answers_file(&self) -> AnswersFile {
        let answers = self.responses.entries().iter().filter_map(|&(id, response)| {
            let item = self.item(id)?;
            Some(RecordedAnswer {
                item: item.name.clone(),
                statement: item.text.clone(),
                value: value(response),
            })
        });
        AnswersFile {
            format: FORMAT.into(),
            title: self.pack.title.clone(),
            audience: self.attributes.audience,
            answers: answers.collect(),
            result: match &self.screen {
                Screen::Result(outcome) => Some(self.quiz_result(outcome, false)),
                Screen::Nothing | Screen::Asking(..) => None,
            },
        }
    }

    /// The answers in such a file.
    pub(super) fn responses_in(&self, file: &AnswersFile) -> Result<Restored, Refused> {
        if file.format != FORMAT {
            let newer = file.format.starts_with(NAME);
            return Err(if newer { Refused::Newer } else { Refused::Damaged });
        }
        let audience = self.attributes.audience;
        if file.audience != audience {
            return Err(Refused::OtherQuiz);
        }
        let names = names(&self.pack, audience);
        let mut restored = Restored::default();
        for answer in &file.answers {
            let known = names.iter().find(|(_, name)| *name == answer.item);
            let response = match answer.value {
                None => Response::Skipped,
                Some(value) => Response::Given(Agreement::new(value).ok_or(Refused::Damaged)?),
            };
            restored.take(known.map(|&(item, _)| item), response)?;
        }
        restored.some()
    }
}
