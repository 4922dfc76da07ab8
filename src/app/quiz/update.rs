//! How a quiz takes in what happens.

use rolefit_domain::quiz::{Response, Responses};

use super::ahead::Ahead;
use super::{Attempt, CURRENT_OPTION, Effect, MORE, Model, Msg, Notice, Screen};
use crate::answers_code;
use crate::attributes::Switch;

impl Model {
    /// Takes a message in.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = Vec::new();
        let notice = self.notice.take();
        match msg {
            Msg::AttributesChanged(attributes) => {
                let audience = self.attributes.audience;
                effects = self.change_attributes(*attributes);
                if audience == self.attributes.audience {
                    self.notice = self.notice.or(notice);
                }
            }
            Msg::Reset(attributes) => {
                effects.extend(self.change_attributes(*attributes));
                self.clear();
                effects.extend(self.forget());
                effects.extend(self.replace_link());
            }
            Msg::Chosen(agreement) => self.chosen = Some(agreement),
            Msg::Keyed(agreement) => {
                self.chosen = Some(agreement);
                effects.push(Effect::Focus(CURRENT_OPTION));
            }
            Msg::Submitted => {
                if let Some(agreement) = self.chosen {
                    self.answer(Response::Given(agreement), &mut effects);
                } else {
                    self.notice = Some(Notice::ChooseFirst);
                    effects.push(Effect::Focus(CURRENT_OPTION));
                }
            }
            Msg::Skipped => self.answer(Response::Skipped, &mut effects),
            Msg::WentBack if self.attempt.revisits => {
                self.attempt.revisits = false;
                self.settle();
                self.report(&mut effects);
            }
            Msg::WentBack => {
                let index = match self.screen {
                    Screen::Asking(index, _) => index,
                    Screen::Nothing | Screen::Result(_) => self.responses.entries().len(),
                };
                self.show(index.saturating_sub(1));
                effects.push(Effect::Focus(CURRENT_OPTION));
            }
            Msg::Revisited(item) => {
                let entries = self.responses.entries();
                if let Some(index) = entries.iter().position(|&(id, _)| id == item) {
                    self.show(index);
                    self.attempt.revisits = true;
                    self.ahead = Ahead::default();
                    self.look_ahead();
                    effects.push(Effect::Focus(CURRENT_OPTION));
                }
            }
            Msg::MoreWanted => {
                self.ahead = Ahead::default();
                self.attempt.until = self.responses.entries().len() + MORE;
                self.go_on(&mut effects);
            }
            Msg::StartedOver => self.start_over(&mut effects),
            Msg::Undone => match self.attempt.put_away.take() {
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
                effects.push(Effect::WithdrawResult);
                effects.extend(self.replace_link());
                effects.push(Effect::Focus(CURRENT_OPTION));
            }
            Msg::LinkFollowed(fragment) => {
                self.follow_link(&fragment, &mut effects);
                self.notice = self.notice.or(notice);
            }
            Msg::ComparisonAsked => (self.compares, self.notice) = (true, notice),
            Msg::LinkAsked => effects.push(Effect::CopyLink(self.link_key(), self.link())),
            Msg::LinkCopied(refused) => self.link_copied(refused),
            Msg::ImageAsked => {
                self.notice = self.may_fail();
                effects.push(Effect::Draw);
            }
            Msg::PrintAsked => {
                self.notice = self.may_fail();
                self.unfolded = true;
                effects.push(Effect::Print);
            }
            Msg::FileAsked => {
                self.notice = self.may_fail();
                effects.push(Effect::SaveFile(Box::new(self.answers_file())));
            }
            Msg::FileChosen => effects.push(Effect::ReadFile),
            Msg::FileRead(file) => self.take_file(file.as_deref(), &mut effects),
        }
        effects
    }

    /// Puts the answers away; those from a link were nobody's here, and nothing was kept of them.
    fn start_over(&mut self, effects: &mut Vec<Effect>) {
        let before = core::mem::take(&mut self.responses);
        let shared = self.attempt.shared;
        self.clear();
        if !shared {
            effects.extend(self.forget());
            self.attempt.put_away = Some(before);
            self.notice = Some(Notice::StartedOver);
        }
        effects.push(Effect::WithdrawResult);
        effects.extend(self.replace_link());
        effects.push(Effect::Focus(CURRENT_OPTION));
    }

    fn clear(&mut self) {
        self.responses = Responses::default();
        self.attempt = Attempt::default();
        self.ahead = Ahead::default();
        self.proceed();
    }

    /// The key under which answers are kept for the next visit.
    pub(super) fn storage_key(&self) -> String {
        let audience = self.attributes.audience.name();
        let key = ["rolefit-quiz", audience, &self.pack.title, &self.attributes.roles.join("+")];
        match self.attributes.twins {
            0 => key.join(":"),
            twins => [&key.join(":"), ":", &(twins + 1).to_string()].concat(),
        }
    }

    pub(super) fn save(&self) -> Option<Effect> {
        self.stores().then(|| Effect::Save(self.storage_key(), self.code()))
    }

    /// The answers as a short text.
    pub(super) fn code(&self) -> String {
        answers_code::write(&self.pack, self.attributes.audience, &self.responses)
    }

    /// A browser does not tell what a frame's page does not allow.
    fn may_fail(&self) -> Option<Notice> {
        self.framed.then_some(Notice::MayFail)
    }

    fn forget(&self) -> Option<Effect> {
        self.stores().then(|| Effect::Forget(self.storage_key()))
    }

    fn stores(&self) -> bool {
        self.attributes.storage == Switch::On
    }
}
