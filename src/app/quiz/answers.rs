//! Taking an answer, and going on from there.

use super::{Effect, Model, Stage};
use crate::domain::quiz::Response;
use crate::json::Json;

impl Model {
    /// Notes the answer to the statement that shows, and goes on.
    pub(super) fn answer(&mut self, response: Response, effects: &mut Vec<Effect>) {
        let Stage::Asking(place, item) = self.stage else { return };
        self.responses.set(item, response);
        (self.put_away, self.shared) = (None, false);
        effects.extend(self.save());
        let value = match response {
            Response::Given(agreement) => Json::Number(f64::from(agreement.value())),
            Response::Skipped => Json::Null,
        };
        self.look_ahead();
        let (least, most) = self.ahead;
        let detail = Json::object([
            ("item", self.pack[item].id.as_str().into()),
            ("value", value),
            ("asked", (self.responses.entries().len() as f64).into()),
            (
                "remaining",
                Json::object([("least", (least as f64).into()), ("most", (most as f64).into())]),
            ),
        ]);
        effects.push(Effect::Emit("rolefit-answer", detail));
        if most > 0 && place + 1 < self.responses.entries().len() {
            self.show(place + 1);
            effects.push(Effect::Focus("now"));
        } else {
            self.settle();
            self.tell(effects);
        }
    }

    /// Shows the next statement or the result, and says so.
    pub(super) fn go_on(&mut self, effects: &mut Vec<Effect>) {
        self.proceed();
        self.tell(effects);
    }

    fn tell(&self, effects: &mut Vec<Effect>) {
        match &self.stage {
            Stage::Nothing => {}
            Stage::Asking(..) => effects.push(Effect::Focus("now")),
            Stage::Result(outcome) => {
                effects.push(self.told(outcome, false));
                effects.extend(self.linked());
                effects.push(Effect::Focus("result"));
            }
        }
    }
}
