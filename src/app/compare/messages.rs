//! What happens to a comparison, and what is to be done about it.

use std::rc::Rc;

use rolefit_domain::pack::{AspectId, GroupId, RoleId};

use super::{ElementId, Texts, Toward};
use crate::attributes::Attributes;
use crate::events::{Event, Ranked};
use crate::permalink::Permalink;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The host page changed attributes.
    AttributesChanged(Box<Attributes>),
    /// The host page asked to start over.
    Reset(Box<Attributes>),
    /// The reader wants another role: in the place of one, else as one more.
    PickerOpened(Option<usize>),
    /// The reader is done looking for a role.
    PickerClosed,
    /// The reader typed the name of a role.
    RoleSought(String),
    /// The reader chose a role.
    RolePicked(RoleId),
    /// The reader chose the find at that index of the list.
    FindPicked(usize),
    /// The reader took a role away.
    RoleRemoved(usize),
    /// The reader moved a role.
    RoleMoved(usize, Toward),
    /// The reader went back to the page's choice.
    RolesRestored,
    /// The reader chose which role, by index, stands in the column that a narrow container shows on that
    /// side (0 or 1).
    PairChosen(usize, usize),
    /// The reader wants the whole table with nothing left out, or the first look again.
    TextsChosen(Texts),
    /// The reader typed words to find rows by.
    Filtered(String),
    /// The reader put a group's rows away, or took them out again.
    Folded(GroupId),
    /// The reader wants what a narrow container leaves out.
    Unfolded(Part),
    /// The reader wants all of a row, or no longer.
    Expanded(AspectId),
    /// The reader wants to see what can be done to a row, or no longer.
    ToolsOpened(AspectId),
    /// Nothing is going on: what is out of sight can be drawn.
    Idle,
    /// The reader asked what a row is about, or had read it.
    Explained(AspectId),
    /// The reader said that an aspect matters, or took it back.
    Prioritized(AspectId),
    /// The reader took back all of that.
    PrioritiesCleared,
    /// The reader put the roles in order by a row, or turned that order around.
    Sorted(AspectId),
    /// The page's address named a comparison, or something unreadable.
    Linked(Permalink),
    /// A quiz on the page, or a script of the page, published a ranking.
    Measured(Vec<Ranked>),
    /// The reader wants a copy.
    CopyAsked(Format),
    /// The reader wants a file.
    SaveAsked(Format),
    /// The reader wants the link to this comparison.
    LinkAsked,
    /// The reader wants to share the page.
    ShareAsked,
    /// The browser copied it, or refused.
    Copied(CopyState),
}

/// What a narrow container leaves out at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What changes the roles, which goes away again as well.
    Roles,
    /// The rows of a group.
    Group(GroupId),
    /// The rest of a group's rows, from that one on.
    Rows(GroupId, AspectId),
    /// The sources, from that number on; the first is 1.
    Source(usize),
}

/// How a comparison is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table in Markdown.
    Markdown,
    /// A table in HTML.
    Html,
    /// Comma-separated values.
    Csv,
}

/// What became of the last copy or file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyState {
    /// There was none.
    Idle,
    /// It is in the clipboard.
    Copied,
    /// The browser refused: it stands in the page to be copied by hand.
    Refused(Format),
    /// The browser refused this link: it stands in the page to be copied by hand.
    LinkRefused(Rc<str>),
    /// A file is on offer, in a frame that may not be allowed to.
    MayFail,
}

/// What is to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Fire an event at the host page.
    Emit(Event),
    /// Move the focus to that element.
    Focus(ElementId),
    /// Put the comparison in the clipboard.
    Copy(Format),
    /// Put the page's address in the clipboard.
    CopyAddress,
    /// Offer the comparison as a file.
    Save(Format),
    /// Open the device's own way to share.
    Share,
    /// Keep this under that key in the page's fragment, or nothing.
    ReplaceLink(String, Option<Permalink>),
}
