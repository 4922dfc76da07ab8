//! What can happen to a quiz, and what is then to be done.

use crate::app::saved::Refused;
use crate::app::setup::Setup;
use crate::domain::pack::ItemId;
use crate::domain::quiz::Agreement;
use crate::json::Json;

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
    /// Answers from a link or a file could not be taken.
    Refused(Refused),
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The host page changed attributes.
    SetUp(Setup),
    /// The host page asked to start over.
    Reset,
    /// The reader chose an option.
    Chosen(Agreement),
    /// The reader chose an option with a number key.
    Keyed(Agreement),
    /// The reader is done with the statement.
    Submitted,
    /// The reader passed over the statement.
    Skipped,
    /// The reader went to the statement before.
    WentBack,
    /// The reader wants to change the answer to a statement.
    Revisited(ItemId),
    /// The reader wants more statements, for a clearer result.
    MoreWanted,
    /// The reader put all answers away.
    StartedOver,
    /// The reader wants the answers back.
    Undone,
    /// The reader deleted all answers.
    Deleted,
}

/// What is to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Tell the host page.
    Emit(&'static str, Json),
    /// Move the focus to the element of that id.
    Focus(&'static str),
    /// Keep a text for the next visit.
    Save(String, String),
    /// Keep nothing for the next visit.
    Forget(String),
}
