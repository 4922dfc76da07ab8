//! What can happen to a quiz, and what is then to be done.

use rolefit_domain::quiz::{Agreement, ItemId};

use super::AnswersFile;
use crate::attributes::Attributes;
use crate::events::Event;
use crate::permalink::Permalink;

/// The `id` of the option that gets the focus: the one that is chosen, else the first.
pub const CURRENT_OPTION: &str = "current-option";

/// The `id` of the heading over the result.
pub const RESULT_HEADING: &str = "result";

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The host page changed attributes.
    AttributesChanged(Box<Attributes>),
    /// The host page asked to start over, with these attributes.
    Reset(Box<Attributes>),
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
    /// The page's fragment is now this.
    LinkFollowed(String),
    /// The reader wants to see the roles that the result names side by side.
    ComparisonAsked,
    /// The reader wants a link that carries the answers.
    LinkAsked,
    /// The link is on the clipboard, or the clipboard was refused for this one.
    LinkCopied(Option<String>),
    /// The reader wants an image of the result.
    ImageAsked,
    /// The reader wants to print the result.
    PrintAsked,
    /// The reader wants the answers as a file.
    FileAsked,
    /// The reader chose a file with answers.
    FileChosen,
    /// The file that the reader chose; none when it is no file of answers at all.
    FileRead(Option<Box<AnswersFile>>),
}

/// What is to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Fire an event at the host page.
    Emit(Event),
    /// Move the focus to the element of that id: [`CURRENT_OPTION`] or [`RESULT_HEADING`].
    Focus(&'static str),
    /// Keep a text for the next visit.
    Save(String, String),
    /// Keep nothing for the next visit.
    Forget(String),
    /// No longer tell comparisons on the page what was measured.
    WithdrawResult,
    /// Keep this under that key in the page's fragment, or nothing.
    ReplaceLink(String, Option<Permalink>),
    /// Put the page's address on the clipboard, with this in its fragment.
    CopyLink(String, Permalink),
    /// Draw the result and save it as an image.
    Draw,
    /// Print the page.
    Print,
    /// Save the answers as a file.
    SaveFile(Box<AnswersFile>),
    /// Read the file that the reader chose.
    ReadFile,
}
