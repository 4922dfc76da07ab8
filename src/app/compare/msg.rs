//! What happens to a comparison, and what is to be done about it.

use super::{Texts, Toward};
use crate::app::setup::{Setup, Show};
use crate::domain::pack::{AspectId, GroupId, RoleId};
use crate::json::Json;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The host page changed attributes.
    SetUp(Setup),
    /// The host page asked to start over.
    Reset(Setup),
    /// The reader asked for all rows, or only those that differ.
    ShowChosen(Show),
    /// The reader wants another role: in the place of one, else as one more.
    PickerOpened(Option<usize>),
    /// The reader is done looking for a role.
    PickerClosed,
    /// The reader typed the name of a role.
    RoleSought(String),
    /// The reader chose a role.
    RolePicked(RoleId),
    /// The reader took a role away.
    RoleRemoved(usize),
    /// The reader moved a role.
    RoleMoved(usize, Toward),
    /// The reader went back to the page's choice.
    RolesRestored,
    /// The reader chose which role a narrow container shows on that side (0 or 1).
    PairChosen(usize, usize),
    /// The reader wants the texts in full on a narrow container, or no longer.
    TextsChosen(Texts),
    /// The reader typed words to find rows by.
    Filtered(String),
    /// The reader put a group's rows away, or took them out again.
    Folded(GroupId),
    /// The reader said that an aspect matters, or took it back.
    Prized(AspectId),
    /// The reader took back all of that.
    PrioritiesCleared,
    /// The reader put the roles in order by a row, or turned that order around.
    Sorted(AspectId),
}

/// What is to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Tell the host page.
    Emit(&'static str, Json),
    /// Move the focus to the element of that id.
    Focus(String),
}
