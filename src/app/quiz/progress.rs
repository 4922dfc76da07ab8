//! How far the reader is, in numbers that hold.

use super::{Model, Stage};
use crate::domain::quiz::Length;

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
    /// How far the reader is; nothing is to come once the result shows.
    pub fn progress(&self) -> Progress {
        let asked = self.responses.entries().len();
        let (mut least, mut most) = (0, 0);
        if let Some(quiz) = &self.quiz {
            (least, most) = quiz.remaining(&self.responses, self.length());
            if asked < self.until && self.length() == Length::Full {
                most = most.min(self.until - asked);
                least = least.min(most);
            }
        }
        let number = match self.stage {
            Stage::Asking(place, _) => place + 1,
            Stage::Nothing | Stage::Result(_) => asked,
        };
        let seconds = (2 * asked + least + most) * SECONDS / 2;
        let minutes = seconds.div_ceil(60).max(1);
        let (total_least, total_most) = (asked + least, asked + most);
        Progress { number, least, most, total_least, total_most, minutes }
    }
}
