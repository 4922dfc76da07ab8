//! What is said about what just happened.

use crate::answers_code::Refused;

/// A line about what just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Next was pressed without a choice.
    ChooseFirst,
    /// Earlier answers were found; so many of them were to items that are no longer asked.
    Resumed(usize),
    /// The answers came with the link; so many of them were dropped.
    Shared(usize),
    /// Answers were put away and can come back.
    StartedOver,
    /// Answers were deleted.
    Deleted,
    /// The answers came from a file; so many of them were dropped.
    FromFile(usize),
    /// The link is on the clipboard.
    Copied,
    /// The clipboard was refused; the link stands there to be copied by hand.
    NotCopied,
    /// What was asked for may not be allowed in a frame.
    MayFail,
    /// The link's answers are to what the other audience is asked.
    OtherAudience,
    /// Answers from a link or a file could not be taken.
    Refused(Refused),
}
