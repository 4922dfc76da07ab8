//! What is wrong or doubtful in a document, and where.

use core::fmt;

use serde::Serialize;

/// One thing wrong or doubtful in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where, as a JSON path such as `$.roles[3].values.pay[0].low`.
    pub path: String,
    /// What stands there, safe to show: cut short, with invisible characters spelled out.
    pub found: String,
    /// What should stand there.
    pub expected: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}, expected {}", self.path, self.found, self.expected)
    }
}

/// So many problems, and so many warnings, are listed one by one; the rest are counted.
pub const MAX_FINDINGS: usize = 100;
