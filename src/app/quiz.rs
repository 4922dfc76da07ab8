//! The quiz as the reader takes it: one statement at a time, then the result.

mod along;
mod answers;
mod msg;
mod opening;
mod points;
mod progress;
mod record;
mod told;

use std::rc::Rc;

pub use msg::{Effect, Msg, Notice};
pub use points::Points;
pub use progress::Progress;
pub use told::verdict_name;

use super::saved;
use super::setup::{self, Setup, Switch};
use crate::domain::pack::{ItemId, Pack, RoleId};
use crate::domain::quiz::{Agreement, Length, Next, Outcome, Quiz, Response, Responses};

/// The state of one quiz.
#[derive(Clone, Debug)]
pub struct Model {
    /// What is asked about.
    pub pack: Rc<Pack>,
    /// What the host page asked for.
    pub setup: Setup,
    /// The measurement; `None` while fewer than two roles can take part.
    pub quiz: Option<Quiz>,
    /// Roles that the page names and that cannot take part.
    pub left_out: Vec<RoleId>,
    /// Slugs that no role has, each with the role whose slug is nearest.
    pub unknown: Vec<(String, Option<RoleId>)>,
    /// What was answered.
    pub responses: Responses,
    /// What the reader sees.
    pub stage: Stage,
    /// The option chosen for the statement that shows, not yet taken as an answer.
    pub chosen: Option<Agreement>,
    /// A line about what just happened.
    pub notice: Option<Notice>,
    /// Answers that a start over put away.
    put_away: Option<Responses>,
    /// Whether these answers came from a link, and are nobody's here yet.
    shared: bool,
    /// Whether everything that folds is open, as on paper.
    pub unfolded: bool,
    /// Ask on until there are this many responses, whatever the length.
    until: usize,
    /// The fewest and the most statements still to come.
    ahead: (usize, usize),
}

/// What the reader sees.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Nothing can be asked.
    Nothing,
    /// A statement, at that place in the order of asking.
    Asking(usize, ItemId),
    /// The result.
    Result(Box<Outcome>),
}

/// How many more statements are asked at a time when the reader wants more.
const MORE: usize = 5;

impl Model {
    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = Vec::new();
        let notice = self.notice.take();
        match msg {
            Msg::SetUp(setup) => return self.set_up(*setup),
            Msg::Reset => {
                self.clear();
                effects.extend(self.forget());
                effects.extend(self.linked());
            }
            Msg::Chosen(agreement) => self.chosen = Some(agreement),
            Msg::Keyed(agreement) => {
                self.chosen = Some(agreement);
                effects.push(Effect::Focus("now"));
            }
            Msg::Submitted => {
                if let Some(agreement) = self.chosen {
                    self.answer(Response::Given(agreement), &mut effects);
                } else {
                    self.notice = Some(Notice::ChooseFirst);
                    effects.push(Effect::Focus("now"));
                }
            }
            Msg::Skipped => self.answer(Response::Skipped, &mut effects),
            Msg::WentBack => {
                let place = match self.stage {
                    Stage::Asking(place, _) => place,
                    Stage::Nothing | Stage::Result(_) => self.responses.entries().len(),
                };
                self.show(place.saturating_sub(1));
                effects.push(Effect::Focus("now"));
            }
            Msg::Revisited(item) => {
                let entries = self.responses.entries();
                if let Some(place) = entries.iter().position(|&(id, _)| id == item) {
                    self.show(place);
                    effects.push(Effect::Focus("now"));
                }
            }
            Msg::MoreWanted => {
                self.until = self.responses.entries().len() + MORE;
                self.go_on(&mut effects);
            }
            Msg::StartedOver => {
                let before = core::mem::take(&mut self.responses);
                let shared = self.shared;
                self.clear();
                if !shared {
                    effects.extend(self.forget());
                    self.put_away = Some(before);
                    self.notice = Some(Notice::StartedOver);
                }
                effects.extend(self.linked());
                effects.push(Effect::Focus("now"));
            }
            Msg::Undone => match self.put_away.take() {
                Some(responses) => {
                    self.responses = responses;
                    effects.extend(self.save());
                    self.go_on(&mut effects);
                }
                None => self.notice = notice,
            },
            Msg::Deleted => {
                self.clear();
                self.notice = Some(Notice::Deleted);
                effects.extend(self.forget());
                effects.extend(self.linked());
                effects.push(Effect::Focus("now"));
            }
            Msg::LinkFollowed(_)
            | Msg::LinkAsked
            | Msg::LinkCopied(_)
            | Msg::ImageAsked
            | Msg::PrintAsked
            | Msg::FileAsked
            | Msg::FileChosen
            | Msg::FileRead(_) => self.take_along(msg, &mut effects),
        }
        effects
    }

    /// Whether there are answers to delete.
    pub fn has_answers(&self) -> bool {
        !self.responses.entries().is_empty()
    }

    /// How many more statements can be asked now, for a clearer result.
    pub fn more(&self) -> usize {
        let answered = |item: &ItemId| self.responses.of(*item).is_some();
        let open = |quiz: &Quiz| quiz.items().filter(|item| !answered(item)).count();
        self.quiz.as_ref().map_or(0, open).min(MORE)
    }

    /// How many statements to ask.
    pub(super) fn length(&self) -> Length {
        let more = self.responses.entries().len() < self.until;
        match self.setup.length {
            setup::Length::Adaptive if !more => Length::Adaptive,
            setup::Length::Adaptive | setup::Length::Full => Length::Full,
        }
    }

    /// Shows the statement at a place in the order of asking, with what was answered.
    fn show(&mut self, place: usize) {
        if let Some(&(item, response)) = self.responses.entries().get(place) {
            self.chosen = match response {
                Response::Given(agreement) => Some(agreement),
                Response::Skipped => None,
            };
            self.stage = Stage::Asking(place, item);
        }
    }

    /// Shows the next statement, or the result when there is enough.
    fn proceed(&mut self) {
        self.look_ahead();
        self.settle();
    }

    /// The same, when it is known what is still to come.
    fn settle(&mut self) {
        self.chosen = None;
        let Some(quiz) = &self.quiz else {
            self.stage = Stage::Nothing;
            return;
        };
        self.stage = match quiz.next(&self.responses, self.length()) {
            Next::Ask(item) => Stage::Asking(self.responses.entries().len(), item),
            Next::Done => Stage::Result(Box::new(quiz.result(&self.responses))),
        };
    }

    fn clear(&mut self) {
        self.responses = Responses::default();
        (self.put_away, self.shared, self.until) = (None, false, 0);
        self.proceed();
    }

    fn key(&self) -> String {
        let audience = self.audience_name();
        ["rolefit-quiz", audience, &self.pack.title, &self.setup.roles.join("+")].join(":")
    }

    fn save(&self) -> Option<Effect> {
        let text = saved::write(&self.pack, self.setup.audience, &self.responses);
        (self.setup.storage == Switch::On).then(|| Effect::Save(self.key(), text))
    }

    fn forget(&self) -> Option<Effect> {
        (self.setup.storage == Switch::On).then(|| Effect::Forget(self.key()))
    }
}
