//! Parts of a document, and where each stands in it.

use serde_json::Value;

use crate::sheet::Sheet;

/// A part of the document that has texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The pack itself.
    Pack,
    /// A role of the document's own.
    Role(usize),
    /// A row, as the editor shows it.
    Row(usize),
    /// A source of the document's own.
    Source(usize),
    /// A heading over rows.
    Heading(usize),
    /// A dimension of the document's own.
    Dimension(usize),
    /// A statement of the quiz.
    Statement(usize),
}

/// A list that can have one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Roles.
    Roles,
    /// Rows.
    Rows,
    /// Sources.
    Sources,
    /// Headings over rows.
    Headings,
    /// Dimensions.
    Dimensions,
    /// Statements on the dimension of that place.
    Statements(usize),
}

/// Towards the start of a list, or its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// The start.
    Start,
    /// The end.
    End,
}

/// The key of a part's list and its place there; `None` for the pack, and for what is inherited.
pub(super) fn entry_index(
    document: &Value,
    below: Option<&Value>,
    part: Part,
) -> Option<(&'static str, usize)> {
    Some(match part {
        Part::Pack => return None,
        Part::Role(at) => ("roles", at),
        Part::Row(at) => ("aspects", Sheet { document, below }.rows().get(at)?.own?),
        Part::Source(at) => ("sources", at),
        Part::Heading(at) => ("groups", at),
        Part::Dimension(at) => ("dimensions", at),
        Part::Statement(at) => ("items", at),
    })
}
