//! What is hinted at.

use serde::Serialize;

/// A hint on something typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// Where, as a path in the job, such as `$.must[2]`.
    pub path: String,
    /// The words meant.
    pub word: String,
    /// Why they may do harm.
    pub reason: &'static str,
    /// What may be said instead.
    pub instead: &'static str,
}
