//! The sections of the element, and its attributes.

use crate::attributes::Attributes;

/// A section of the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The job description.
    Job,
    /// The interview guide.
    Guide,
    /// The scorecard and the comparison.
    Scorecard,
}

impl Section {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Job, Self::Guide, Self::Scorecard];

    /// The section of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.name() == name)
    }

    /// The id of its heading.
    pub fn id(self) -> &'static str {
        match self {
            Self::Job => "hire-job",
            Self::Guide => "hire-guide",
            Self::Scorecard => "hire-scorecard",
        }
    }

    /// The word for it in attributes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::Guide => "guide",
            Self::Scorecard => "scorecard",
        }
    }
}

/// Reads the attributes by their names: the sections stand under `show`, where other elements say
/// which of their rows show, and are kept where others keep the rows.
pub fn attributes(attribute: &dyn Fn(&str) -> Option<String>) -> Attributes {
    Attributes::read(&|name| attribute(if name == "aspects" { "show" } else { name }))
}
