//! The forms in which content stands in a page.

use clap::ValueEnum;

/// How the content stands in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// A declarative shadow root with a linked sheet: what the script will draw.
    Shadow,
    /// A plain table, for editors that drop templates.
    Light,
}
