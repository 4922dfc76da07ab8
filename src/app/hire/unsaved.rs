//! What would be lost if the page went away.

use super::messages::{KitMsg, Msg, Saved, SheetMsg};

/// What was typed or rated since it was last saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each part is saved on its own")]
pub struct Unsaved {
    /// The form of the post.
    pub job: bool,
    /// The kit.
    pub kit: bool,
    /// The sheet.
    pub sheet: bool,
    /// Ratings after the discussion, and the decision.
    pub panel: bool,
}

impl Unsaved {
    /// Whether anything would be lost.
    pub fn is_any(self) -> bool {
        self.job || self.kit || self.sheet || self.panel
    }

    /// Notes what a message changes or saves.
    pub(super) fn note(&mut self, msg: &Msg) {
        match msg {
            Msg::Typed(..) => self.job = true,
            Msg::Copied(None) | Msg::SavePressed(Saved::Job) => self.job = false,
            Msg::KitChanged(KitMsg::MadeAnew) | Msg::SavePressed(Saved::Kit) => self.kit = false,
            Msg::KitChanged(_) => self.kit = true,
            Msg::SheetFilled(SheetMsg::Next) => self.sheet = false,
            Msg::SheetFilled(msg) => {
                self.sheet |= !matches!(msg, SheetMsg::Sealed | SheetMsg::StageChosen(_));
            }
            Msg::RatedAfter(..) | Msg::Decided(_) => self.panel = true,
            Msg::PutAside | Msg::SavePressed(Saved::Panel) => self.panel = false,
            Msg::AttributesChanged(_)
            | Msg::Reset
            | Msg::RoleChosen(_)
            | Msg::Sought(_)
            | Msg::Followed(_)
            | Msg::FilesChosen(_)
            | Msg::FilesOpened(..)
            | Msg::LeftOut(..)
            | Msg::Offered(_)
            | Msg::ShownEarly
            | Msg::Reviewed(_)
            | Msg::CopyPressed(_)
            | Msg::Copied(Some(_))
            | Msg::SavePressed(Saved::Table)
            | Msg::PrintPressed(_) => {}
        }
    }
}
