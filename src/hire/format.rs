//! The name of the files' format, and what the files may hold.

use serde::{Deserialize, Serialize};

/// The format's name and version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Format {
    /// The only one so far.
    #[default]
    #[serde(rename = "rolefit-hire/1")]
    One,
}

/// Longest file that is read, in bytes.
pub const MAX_BYTES: usize = 1_000_000;
/// Most characters of a text; what is longer is cut there.
pub const MAX_TEXT: usize = 2_000;
/// Most entries of a list in a job.
pub const MAX_LIST: usize = 30;
/// Most abilities of a kit.
pub const MAX_COMPETENCIES: usize = 12;
/// Most questions on an ability.
pub const MAX_QUESTIONS: usize = 8;
/// Most stages of a kit.
pub const MAX_STAGES: usize = 10;
/// Most candidates of a panel.
pub const MAX_CANDIDATES: usize = 30;
/// Most interviewers of a candidate.
pub const MAX_INTERVIEWERS: u8 = 8;
/// Most files, and most sheets of a panel.
pub const MAX_FILES: usize = 200;
