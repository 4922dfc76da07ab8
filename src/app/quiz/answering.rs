//! Taking an answer, and going on from there.

use rolefit_domain::quiz::Response;

use super::answers_file::value;
use super::{Attempt, CURRENT_OPTION, Effect, Model, RESULT_HEADING, Screen};
use crate::events::{Answer, Event};

impl Model {
    /// Notes the answer to the statement that shows, and goes on.
    pub(super) fn answer(&mut self, response: Response, effects: &mut Vec<Effect>) {
        let Screen::Asking(index, item) = self.screen else { return };
        self.responses.set(item, response);
        let goes_on = !self.attempt.revisits;
        self.attempt = Attempt { until: self.attempt.until, ..Attempt::default() };
        effects.extend(self.save());
        self.look_ahead();
        effects.push(Effect::Emit(Event::Answer(Answer {
            item: self.item_name(item).into(),
            value: value(response),
            asked: self.responses.entries().len(),
            remaining: self.ahead.remaining,
        })));
        let answered = index + 1 < self.responses.entries().len();
        if goes_on && self.ahead.remaining.most > 0 && answered {
            self.show(index + 1);
            effects.extend(self.replace_link());
            effects.push(Effect::Focus(CURRENT_OPTION));
        } else {
            self.settle();
            self.report(effects);
        }
    }

    /// Shows the next statement or the result, and says so.
    pub(super) fn go_on(&mut self, effects: &mut Vec<Effect>) {
        self.proceed();
        self.report(effects);
    }

    /// Says what shows now: to the page, and by moving the focus there.
    pub(super) fn report(&self, effects: &mut Vec<Effect>) {
        match &self.screen {
            Screen::Nothing => {}
            Screen::Asking(..) => {
                effects.extend(self.replace_link());
                effects.push(Effect::Focus(CURRENT_OPTION));
            }
            Screen::Result(outcome) => {
                effects.push(self.result_event(outcome, false));
                effects.extend(self.replace_link());
                effects.push(Effect::Focus(RESULT_HEADING));
            }
        }
    }
}
