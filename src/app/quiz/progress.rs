//! How far the reader is, in numbers that hold.

use rolefit_domain::quiz::Length;

use super::{Model, Screen};
use crate::events::Remaining;

/// How far the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The number of the statement that shows, from 1.
    pub number: usize,
    /// The fewest statements still to come, this one among them.
    pub least: usize,
    /// The most statements still to come, this one among them.
    pub most: usize,
    /// The fewest statements from first to last.
    pub total_least: usize,
    /// The most statements from first to last.
    pub total_most: usize,
    /// About how many minutes they all take, at least 1.
    pub minutes: usize,
}

/// A reader takes about this long for a statement, in seconds.
const SECONDS: usize = 8;

impl Model {
    /// Finds out how many statements are still to come; needed after every change of the answers.
    pub(super) fn look_ahead(&mut self) {
        let asked = self.responses.entries().len();
        let length = self.length();
        let (mut least, mut most) = (0, 0);
        if let Some(quiz) = &self.quiz {
            let ahead = quiz.remaining(&self.responses, length);
            (least, most) = (ahead.least, ahead.most);
        }
        if asked < self.attempt.until && length == Length::Full {
            most = most.min(self.attempt.until - asked);
            least = least.min(most);
        }
        self.remaining = Remaining { least, most };
    }

    /// How far the reader is; nothing is to come once the result shows.
    pub fn progress(&self) -> Progress {
        let asked = self.responses.entries().len();
        let Remaining { least, most } = self.remaining;
        let number = match self.screen {
            Screen::Asking(index, _) => index + 1,
            Screen::Nothing | Screen::Result(_) => asked,
        };
        let seconds = (2 * asked + least + most) * SECONDS / 2;
        let minutes = seconds.div_ceil(60).max(1);
        let (total_least, total_most) = (asked + least, asked + most);
        Progress { number, least, most, total_least, total_most, minutes }
    }
}
