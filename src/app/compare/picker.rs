//! Looking for another role.

/// An open search for a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Picker {
    /// The index of the role that makes room; none when one more is wanted.
    pub index: Option<usize>,
    /// What was typed.
    pub sought: String,
}
