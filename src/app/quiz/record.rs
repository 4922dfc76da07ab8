//! Answers as a file that a reader keeps and brings back.

use super::{Model, Stage};
use crate::app::saved::Refused;
use crate::domain::pack::ItemId;
use crate::domain::quiz::{Agreement, Response, Responses};
use crate::json::Json;

const FORMAT: &str = "rolefit-answers/1";

impl Model {
    /// The answers, with their statements, and the result when there is one.
    pub fn record(&self) -> String {
        let answers = self.responses.entries().iter().map(|&(id, response)| {
            let value = match response {
                Response::Given(agreement) => Json::Number(f64::from(agreement.value())),
                Response::Skipped => Json::Null,
            };
            let item = &self.pack[id];
            Json::object([
                ("item", item.id.as_str().into()),
                ("statement", item.stem.as_str().into()),
                ("value", value),
            ])
        });
        let result = match &self.stage {
            Stage::Result(outcome) => self.detail(outcome, false),
            Stage::Nothing | Stage::Asking(..) => Json::Null,
        };
        let record = Json::object([
            ("format", FORMAT.into()),
            ("title", self.pack.title.as_str().into()),
            ("audience", self.audience_name().into()),
            ("answers", answers.collect()),
            ("result", result),
        ]);
        record.written()
    }

    /// The answers in such a file; statements that are no longer asked are passed over.
    pub(super) fn recorded(&self, text: &str) -> Result<Responses, Refused> {
        let record = Json::parse(text).map_err(|_| Refused::Damaged)?;
        match record.get("format").and_then(Json::text) {
            Some(FORMAT) => {}
            Some(format) if format.starts_with("rolefit-answers/") => return Err(Refused::Newer),
            Some(_) | None => return Err(Refused::Damaged),
        }
        if record.get("audience").and_then(Json::text) != Some(self.audience_name()) {
            return Err(Refused::OtherQuiz);
        }
        let mut responses = Responses::default();
        for answer in record.get("answers").map_or(&[][..], Json::list) {
            let name = answer.get("item").and_then(Json::text).ok_or(Refused::Damaged)?;
            let known = ItemId::all(&self.pack).find(|&id| {
                self.pack[id].id == name && self.pack[id].audience == self.setup.audience
            });
            let Some(item) = known else { continue };
            let response = match answer.get("value") {
                Some(Json::Null) => Response::Skipped,
                Some(value) => Response::Given(option(value).ok_or(Refused::Damaged)?),
                None => return Err(Refused::Damaged),
            };
            responses.set(item, response);
        }
        if responses.entries().is_empty() { Err(Refused::OtherQuiz) } else { Ok(responses) }
    }
}

fn option(value: &Json) -> Option<Agreement> {
    let number = value.number()?;
    Agreement::ALL.into_iter().find(|option| number.total_cmp(&f64::from(option.value())).is_eq())
}
