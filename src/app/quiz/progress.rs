//! How far the reader is.

use rolefit_domain::quiz::Length;

use super::ahead::Ahead;
use super::{Model, Screen};
use crate::events::Remaining;

/// How far the reader is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// The number of the question that shows, from 1.
    pub number: usize,
    /// About how many questions are still to come after this one.
    pub more: usize,
    /// Whether there are exactly that many.
    pub exact: bool,
    /// About how many minutes all questions take, at least 1.
    pub minutes: usize,
    /// The share of the way that is behind, from 0 to 1; as long as the reader goes on it only grows.
    pub share: f64,
}

/// A reader takes about this long for a question, in seconds.
const SECONDS: usize = 8;

impl Model {
    /// Finds out how many questions are still to come; needed after every change of the answers.
    pub(super) fn look_ahead(&mut self) {
        let asked = self.responses.entries().len();
        let length = self.length();
        let (mut least, mut about, mut most) = (0, 0, 0);
        if let Some(quiz) = &self.quiz {
            let ahead = quiz.remaining(&self.responses, length);
            (least, about, most) = (ahead.least, ahead.about, ahead.most);
        }
        if asked < self.attempt.until && length == Length::Full {
            most = most.min(self.attempt.until - asked);
            (least, about) = (least.min(most), about.min(most));
        }
        let share = asked as f64 / (asked + about).max(1) as f64;
        let share = self.ahead.share.max(share);
        self.ahead = Ahead { remaining: Remaining { least, most }, about, share };
    }

    /// How far the reader is; nothing is to come once the result shows.
    pub fn progress(&self) -> Progress {
        let asked = self.responses.entries().len();
        let Ahead { remaining: Remaining { least, most }, about, share } = self.ahead;
        let number = match self.screen {
            Screen::Asking(index, _) => index + 1,
            Screen::Nothing | Screen::Result(_) => asked,
        };
        let seconds = (asked + about) * SECONDS;
        Progress {
            number,
            more: (asked + about).saturating_sub(number),
            exact: least == most,
            minutes: seconds.div_ceil(60).max(1),
            share,
        }
    }
}
