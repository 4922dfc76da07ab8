//! Answers that go elsewhere and come back: by link and by file.

use rolefit_domain::pack::Audience;

use super::ahead::Ahead;
use super::{AnswersFile, Attempt, Effect, Model, Notice, Screen};
use crate::answers_code::{self, Refused};
use crate::attributes::DEFAULT_KEY;
use crate::events::{Error, Event};
use crate::permalink::{Kind, Permalink};

impl Model {
    /// Takes in that the page's fragment is now this.
    pub(super) fn follow_link(&mut self, fragment: &str, effects: &mut Vec<Effect>) {
        if self.follow(fragment) {
            self.proceed();
            if let Screen::Result(outcome) = &self.screen {
                effects.push(self.result_event(outcome, true));
            }
        }
        effects.extend(self.bad_link());
    }

    /// Takes answers from the page's fragment; whether it had any for this quiz.
    pub(super) fn follow(&mut self, fragment: &str) -> bool {
        let Some(Permalink::Quiz(code)) = Permalink::find(fragment, &self.link_key(), Kind::Quiz)
        else {
            return false;
        };
        // The way back to where this reader is already.
        if code == self.code() {
            return false;
        }
        match answers_code::read(&self.pack, self.attributes.audience, &code) {
            Ok(restored) => {
                self.responses = restored.responses;
                self.attempt.shared = true;
                self.ahead = Ahead::default();
                self.notice = Some(Notice::Shared(restored.dropped));
            }
            Err(refused) => {
                // They may be to another quiz of this very page, so that this is no error.
                let others = refused == Refused::OtherQuiz && self.is_for_others(&code);
                let notice = if others { Notice::OtherAudience } else { Notice::Refused(refused) };
                self.notice = Some(notice);
                return false;
            }
        }
        true
    }

    /// Whether the answers are to the statements for the other audience.
    fn is_for_others(&self, code: &str) -> bool {
        let other = match self.attributes.audience {
            Audience::Individual => Audience::Organization,
            Audience::Organization => Audience::Individual,
        };
        answers_code::read(&self.pack, other, code).is_ok()
    }

    /// An error when the answers in the page's link were refused.
    pub(super) fn bad_link(&self) -> Option<Effect> {
        let Some(Notice::Refused(_)) = self.notice else { return None };
        let error = Error::bad_link("the answers in this page's link cannot be read");
        Some(Effect::Emit(Event::Error(error)))
    }

    /// Takes in that the link is on the clipboard, or was refused there.
    pub(super) fn link_copied(&mut self, refused: Option<String>) {
        self.notice = Some(if refused.is_some() { Notice::NotCopied } else { Notice::Copied });
        self.by_hand = refused;
    }

    /// Takes the answers from a file; none when it is no such file at all.
    pub(super) fn take_file(&mut self, file: Option<&AnswersFile>, effects: &mut Vec<Effect>) {
        match file.ok_or(Refused::Damaged).and_then(|file| self.responses_in(file)) {
            Ok(restored) => {
                self.responses = restored.responses;
                self.attempt = Attempt::default();
                self.ahead = Ahead::default();
                effects.extend(self.save());
                self.go_on(effects);
                self.notice = Some(Notice::FromFile(restored.dropped));
            }
            Err(refused) => self.notice = Some(Notice::Refused(refused)),
        }
    }

    /// The answers as a link.
    pub fn link(&self) -> Permalink {
        Permalink::Quiz(self.code())
    }

    /// The key of links to this quiz.
    pub(super) fn link_key(&self) -> String {
        self.attributes.permalink.clone().unwrap_or_else(|| DEFAULT_KEY.into())
    }

    /// Keeps the link in the page's fragment up to date, when the page wants one.
    pub(super) fn replace_link(&self) -> Option<Effect> {
        let key = self.attributes.permalink.clone()?;
        Some(Effect::ReplaceLink(key, self.has_answers().then(|| self.link())))
    }
}
