//! Texts on a narrow container.

/// How much of a text a narrow container shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// What it says in a few words.
    Gists,
    /// All of it.
    Full,
}
