//! What a quiz begins with: the page's attributes, and answers from a link or an earlier visit.

use std::rc::Rc;

use rolefit_domain::pack::Pack;
use rolefit_domain::quiz::{Quiz, Responses, can_take_part};

use super::ahead::Ahead;
use super::{Attempt, Effect, Model, Notice, Screen};
use crate::attributes::{Attributes, Switch};
use crate::events::{Error, Event, Ready};
use crate::{answers_code, known_names};

impl Model {
    /// The quiz that the page asks for; `fragment` is the page's, and `kept` reads what was saved
    /// under a key.
    pub fn open(
        pack: Rc<Pack>,
        attributes: Attributes,
        fragment: &str,
        kept: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let mut model = Self {
            pack,
            attributes,
            quiz: None,
            left_out: Vec::new(),
            unknown: Vec::new(),
            responses: Responses::default(),
            of_other_audience: Responses::default(),
            screen: Screen::Nothing,
            chosen: None,
            notice: None,
            by_hand: None,
            framed: false,
            unfolded: false,
            compares: false,
            attempt: Attempt::default(),
            ahead: Ahead::default(),
        };
        model.choose_roles();
        let kept = match model.attributes.storage {
            Switch::On => kept(&model.storage_key()),
            Switch::Off => None,
        };
        if !model.follow(fragment)
            && let Some(code) = &kept
            && let Ok(restored) = answers_code::read(&model.pack, model.attributes.audience, code)
        {
            model.responses = restored.responses;
            model.notice = Some(Notice::Resumed(restored.dropped));
        } else if model.attempt.shared && kept.as_deref() == Some(&*model.code()) {
            // This reader's own, in the page's address.
            model.attempt.shared = false;
            model.notice = Some(Notice::Resumed(0));
        }
        model.proceed();
        model
    }

    /// What the host page gets to know once the quiz is drawn.
    pub fn opened(&self) -> Vec<Effect> {
        let mut effects = self.unknown_roles();
        effects.extend(self.bad_link());
        if let Some(quiz) = &self.quiz {
            effects.push(Effect::Emit(Event::Ready(Ready { roles: self.slugs(quiz.roles()) })));
        } else if self.unknown.is_empty() {
            effects.push(Effect::Emit(Event::Error(Error::nothing_to_ask())));
        }
        if let Screen::Result(outcome) = &self.screen {
            effects.push(self.result_event(outcome, true));
        }
        effects
    }

    /// Takes in what the page changed: answers stay as long as they are to the same audience.
    pub(super) fn change_attributes(&mut self, attributes: Attributes) -> Vec<Effect> {
        let before = core::mem::replace(&mut self.attributes, attributes);
        if before.audience != self.attributes.audience {
            // Both are there again when the page changes back.
            core::mem::swap(&mut self.responses, &mut self.of_other_audience);
            self.attempt = Attempt::default();
        }
        let roles_changed = before.roles != self.attributes.roles;
        if roles_changed || before.audience != self.attributes.audience {
            self.ahead = Ahead::default();
            self.choose_roles();
            self.proceed();
        } else if before.length != self.attributes.length {
            self.ahead = Ahead::default();
            self.proceed();
        }
        if roles_changed { self.unknown_roles() } else { Vec::new() }
    }

    fn choose_roles(&mut self) {
        let (named, unknown) = known_names::roles(&self.pack, &self.attributes.roles);
        let mut roles = Vec::new();
        (self.unknown, self.left_out) = (unknown, Vec::new());
        for role in named {
            let able = can_take_part(&self.pack, role);
            if able { &mut roles } else { &mut self.left_out }.push(role);
        }
        self.quiz = None;
        if self.attributes.roles.is_empty() || !roles.is_empty() {
            self.quiz = Quiz::new(&self.pack, &roles, self.attributes.audience).map(Rc::new);
        }
    }

    /// An error that names the roles that the pack does not have.
    fn unknown_roles(&self) -> Vec<Effect> {
        let error = Error::unknown_roles(&self.pack, &self.unknown);
        error.map(|error| Effect::Emit(Event::Error(error))).into_iter().collect()
    }
}
