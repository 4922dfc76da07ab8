//! What is said about what just happened.

use crate::answers_code::Refused;

/// A line about what just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Next was pressed without a choice.
    ChooseFirst,
    /// Earlier answers were found.
    Resumed,
    /// The answers came with the link.
    Shared,
    /// Answers were put away and can come back.
    StartedOver,
    /// Answers were deleted.
    Deleted,
    /// The answers came from a file.
    FromFile,
    /// The link is on the clipboard.
    Copied,
    /// The clipboard was refused; the link is in the address bar.
    NotCopied,
    /// Answers from a link or a file could not be taken.
    Refused(Refused),
}
