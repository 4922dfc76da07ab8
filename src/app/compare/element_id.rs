//! Elements that get the focus, by their ids.

use core::fmt;

use rolefit_domain::pack::{AspectId, GroupId};

/// An element of the comparison that can get the focus. It is written as its `id`, unique in the
/// shadow root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElementId {
    /// The button that opens the search for one more role.
    Add,
    /// The field for words to find rows by.
    Filter,
    /// The field for words to find roles by.
    Search,
    /// The button with the title of the role at that index, which opens the search for another.
    Role(usize),
    /// The button that moves the role at that index nearer to the start.
    MoveStart(usize),
    /// The button that moves the role at that index nearer to the end.
    MoveEnd(usize),
    /// The button that says that an aspect matters.
    Priority(AspectId),
    /// The button that folds the rows of a group.
    Group(GroupId),
    /// The heading of a row.
    Row(AspectId),
    /// The source of that number, from 1.
    Source(usize),
}

/// How an address begins that leads to a source.
const SOURCE: &str = "#rolefit-source-";

impl fmt::Display for ElementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, index) = match self {
            Self::Add => return f.write_str("add"),
            Self::Filter => return f.write_str("filter"),
            Self::Search => return f.write_str("search"),
            Self::Role(index) => ("role-", *index),
            Self::MoveStart(index) => ("move-start-", *index),
            Self::MoveEnd(index) => ("move-end-", *index),
            Self::Priority(aspect) => ("priority-", aspect.index()),
            Self::Group(group) => ("group-", group.index()),
            Self::Row(aspect) => ("row-", aspect.index()),
            Self::Source(number) => (&SOURCE[1..], *number),
        };
        f.write_str(name)?;
        f.write_str(&index.to_string())
    }
}
