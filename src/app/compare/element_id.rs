//! Elements that get the focus, by their ids.

use core::fmt;

use rolefit_domain::pack::AspectId;

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
}

impl fmt::Display for ElementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Add => f.write_str("add"),
            Self::Filter => f.write_str("filter"),
            Self::Search => f.write_str("search"),
            Self::Role(index) => f.write_str(&("role-".to_owned() + &index.to_string())),
            Self::MoveStart(index) => f.write_str(&("move-start-".to_owned() + &index.to_string())),
            Self::MoveEnd(index) => f.write_str(&("move-end-".to_owned() + &index.to_string())),
            Self::Priority(aspect) => {
                f.write_str(&("priority-".to_owned() + &aspect.index().to_string()))
            }
        }
    }
}
