//! How much of the table shows.

/// How much of the table shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// A first look: a few points of each list, and of a text, in a narrow container, a few words.
    Gists,
    /// All of it.
    Full,
}
