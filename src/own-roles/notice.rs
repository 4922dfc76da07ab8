//! What is said to the author, and where.

/// Where in the editor something is said: beside what was pressed, so that it is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spot {
    /// Where tables are pasted.
    Intake,
    /// At what a table was taken for.
    Report,
    /// Above the table.
    #[default]
    Bar,
    /// In what is open.
    Panel,
    /// At the ways out.
    Take,
}

impl Spot {
    /// The id of the element in which it is said.
    pub fn id(self) -> &'static str {
        match self {
            Self::Intake => "own-intake-notice",
            Self::Report => "own-report-notice",
            Self::Bar => "own-notice",
            Self::Panel => "own-panel-notice",
            Self::Take => "own-take-notice",
        }
    }
}

/// Something that is said until something else happens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// The words; empty where nothing is said.
    pub words: String,
    /// Where.
    pub spot: Spot,
    /// Whether a button beside it brings the former roles back.
    pub brings_back: bool,
}

impl Notice {
    /// Something that is only said.
    pub(crate) fn new(spot: Spot, words: impl Into<String>) -> Self {
        Self { words: words.into(), spot, brings_back: false }
    }
}
