//! What a quiz opens with: the page's wishes, and answers from a link or an earlier visit.

use std::rc::Rc;

use super::{Effect, Model, Notice, Stage};
use crate::app::fault;
use crate::app::permalink::Link;
use crate::app::saved::{self, Refused};
use crate::app::setup::{Setup, Switch};
use crate::domain::nearest::nearest;
use crate::domain::pack::{Audience, Pack, RoleId};
use crate::domain::quiz::{Quiz, Responses};
use crate::json::Json;

impl Model {
    /// The quiz that the page asks for; `fragment` is the page's, and `kept` reads what was saved
    /// under a key.
    pub fn open(
        pack: Rc<Pack>,
        setup: Setup,
        fragment: &str,
        kept: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let mut model = Self {
            pack,
            setup,
            quiz: None,
            left_out: Vec::new(),
            unknown: Vec::new(),
            responses: Responses::default(),
            stage: Stage::Nothing,
            chosen: None,
            notice: None,
            put_away: None,
            shared: false,
            unfolded: false,
            until: 0,
            ahead: (0, 0),
        };
        model.choose_roles();
        let kept = match model.setup.storage {
            Switch::On => kept(&model.key()),
            Switch::Off => None,
        };
        if !model.follow(fragment)
            && let Some(text) = kept
            && let Ok(responses) = saved::read(&model.pack, model.setup.audience, &text)
            && !responses.entries().is_empty()
        {
            model.responses = responses;
            model.notice = Some(Notice::Resumed);
        }
        model.proceed();
        model
    }

    /// What the host page is told once the quiz is drawn.
    pub fn opening(&self) -> Vec<Effect> {
        let mut effects = self.complaints();
        effects.extend(self.bad_link());
        if let Some(quiz) = &self.quiz {
            let roles = quiz.roles().iter().map(|&role| self.slug(role).into()).collect();
            effects.push(Effect::Emit("rolefit-ready", Json::object([("roles", roles)])));
        }
        if let Stage::Result(outcome) = &self.stage {
            effects.push(self.told(outcome, true));
        }
        effects
    }

    /// An error when the answers in the page's link were refused.
    pub(super) fn bad_link(&self) -> Option<Effect> {
        let Some(Notice::Refused(_)) = self.notice else { return None };
        let message = "the answers in this page's link cannot be read";
        Some(Effect::Emit("rolefit-error", fault::detail("bad-link", message, [])))
    }

    /// Takes answers from the page's fragment; whether it had any for this quiz.
    pub(super) fn follow(&mut self, fragment: &str) -> bool {
        let Some(Link::Quiz(text)) = Link::find(fragment, &self.link_key()) else { return false };
        match saved::read(&self.pack, self.setup.audience, &text) {
            Ok(responses) => {
                self.responses = responses;
                self.shared = true;
                self.notice = Some(Notice::Shared);
            }
            Err(Refused::OtherQuiz) if self.is_for_others(&text) => return false,
            Err(refused) => {
                self.notice = Some(Notice::Refused(refused));
                return false;
            }
        }
        true
    }

    /// Whether the answers are to the statements for the other audience, on this very page perhaps.
    fn is_for_others(&self, text: &str) -> bool {
        let other = match self.setup.audience {
            Audience::Individual => Audience::Organization,
            Audience::Organization => Audience::Individual,
        };
        saved::read(&self.pack, other, text).is_ok()
    }

    /// Takes in what the page changed: answers stay as long as they are to the same audience.
    pub(super) fn set_up(&mut self, setup: Setup) -> Vec<Effect> {
        let before = core::mem::replace(&mut self.setup, setup);
        if before.audience != self.setup.audience {
            self.responses = Responses::default();
            (self.put_away, self.shared, self.until) = (None, false, 0);
        }
        let roles_changed = before.roles != self.setup.roles;
        if roles_changed || before.audience != self.setup.audience {
            self.choose_roles();
            self.proceed();
        } else if before.length != self.setup.length {
            self.proceed();
        }
        if roles_changed { self.complaints() } else { Vec::new() }
    }

    fn choose_roles(&mut self) {
        let mut roles = Vec::new();
        (self.unknown, self.left_out) = (Vec::new(), Vec::new());
        for slug in &self.setup.roles {
            match self.pack.role_by_slug(slug) {
                Some(role) if self.pack[role].has_targets() => roles.push(role),
                Some(role) => self.left_out.push(role),
                None => {
                    let near = nearest(slug, self.pack.roles.iter().map(|role| role.slug.as_str()));
                    let near = near.and_then(|near| self.pack.role_by_slug(near));
                    self.unknown.push((slug.clone(), near));
                }
            }
        }
        if self.setup.roles.is_empty() {
            roles = RoleId::all(&self.pack).collect();
        }
        self.quiz = Quiz::new(&self.pack, &roles, self.setup.audience);
    }

    /// An error that names the roles that the pack does not have.
    fn complaints(&self) -> Vec<Effect> {
        let fault = fault::unknown_roles(&self.pack, &self.unknown);
        fault.map(|detail| Effect::Emit("rolefit-error", detail)).into_iter().collect()
    }
}
