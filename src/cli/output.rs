//! What commands print, and what they say when they cannot.

/// What a command has to say, and how it ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Output {
    /// 0 when all is well, 1 when something is wrong with what was given, 2 when the command was
    /// not understood.
    pub code: u8,
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
}

/// What a command prints; or what is wrong with what it was given, and what to do about it.
pub(super) type Outcome = Result<Output, String>;

impl Output {
    pub(super) fn printed(out: String) -> Self {
        Self { code: 0, out, err: String::new() }
    }

    pub(super) fn failed(code: u8, err: String) -> Self {
        Self { code, out: String::new(), err }
    }
}
