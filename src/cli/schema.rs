//! `schema`: the JSON Schemas of packs and of the hiring kit's files.

use clap::ValueEnum;

use crate::domain::pack::document;
use crate::hire::{file, said};

/// What a schema is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Of {
    /// Role packs.
    Pack,
    /// Jobs, kits, scorecards and panels.
    Hire,
    /// What `panel` prints.
    Panel,
}

/// The schema, in the 2020-12 dialect, as indented JSON.
pub(super) fn schema(of: Of) -> String {
    let schema = match of {
        Of::Pack => document::schema(),
        Of::Hire => file::schema(),
        Of::Panel => said::schema(),
    };
    serde_json::to_string_pretty(&schema).expect("a schema is JSON already") + "\n"
}
