//! Taking the answers along: as a link, a file, a picture or on paper.

use super::{Effect, Model, Msg, Notice, Stage};
use crate::app::permalink::Link;
use crate::app::saved;

impl Model {
    /// Takes in a message about a link or a file.
    pub(super) fn take_along(&mut self, msg: Msg, effects: &mut Vec<Effect>) {
        match msg {
            Msg::LinkFollowed(fragment) => {
                if self.follow(&fragment) {
                    self.proceed();
                    if let Stage::Result(outcome) = &self.stage {
                        effects.push(self.told(outcome, true));
                    }
                }
                effects.extend(self.bad_link());
            }
            Msg::LinkAsked => effects.push(Effect::CopyLink(self.link_key(), self.link())),
            Msg::LinkCopied(true) => self.notice = Some(Notice::Copied),
            Msg::LinkCopied(false) => {
                self.notice = Some(Notice::NotCopied);
                effects.push(Effect::Link(self.link_key(), Some(self.link())));
            }
            Msg::ImageAsked => effects.push(Effect::Draw),
            Msg::PrintAsked => {
                self.unfolded = true;
                effects.push(Effect::Print);
            }
            Msg::FileAsked => effects.push(Effect::SaveFile(self.record())),
            Msg::FileChosen => effects.push(Effect::ReadFile),
            Msg::FileRead(text) => match self.recorded(&text) {
                Ok(responses) => {
                    self.responses = responses;
                    (self.shared, self.until) = (false, 0);
                    effects.extend(self.save());
                    self.go_on(effects);
                    self.notice = Some(Notice::FromFile);
                }
                Err(refused) => self.notice = Some(Notice::Refused(refused)),
            },
            Msg::SetUp(_)
            | Msg::Reset
            | Msg::Chosen(_)
            | Msg::Keyed(_)
            | Msg::Submitted
            | Msg::Skipped
            | Msg::WentBack
            | Msg::Revisited(_)
            | Msg::MoreWanted
            | Msg::StartedOver
            | Msg::Undone
            | Msg::Deleted => {}
        }
    }

    /// The answers as a link.
    pub fn link(&self) -> Link {
        Link::Quiz(saved::write(&self.pack, self.setup.audience, &self.responses))
    }

    /// The key of links to this quiz.
    pub(super) fn link_key(&self) -> String {
        self.setup.permalink.clone().unwrap_or_else(|| "rolefit".into())
    }

    /// Where the page wants it, its fragment follows the answers.
    pub(super) fn linked(&self) -> Option<Effect> {
        let key = self.setup.permalink.clone()?;
        Some(Effect::Link(key, self.has_answers().then(|| self.link())))
    }
}
