//! How much of a comparison is drawn.

/// How much of it is drawn; the rest follows when nothing else is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drawn {
    /// What a narrow container shows at first.
    FirstLook,
    /// What a wide one shows.
    Shown,
    /// What is out of sight as well.
    Whole,
}
