//! What an author may say of a table.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::layout::Axis;

/// What an author may say of a table beside its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Options {
    /// Where the roles are.
    pub roles: Option<Axis>,
    /// Which table of several, from 1.
    pub table: Option<usize>,
    /// What rows are to be taken for, by their places in the report, such as `row 4`.
    pub kinds: BTreeMap<String, String>,
    /// The currency of figures that name none, ISO 4217.
    pub currency: Option<String>,
    /// The language of the words, as a BCP 47 tag.
    pub language: Option<String>,
    /// What the pack is about.
    pub title: Option<String>,
    /// What the table is called, such as the name of its file: the source of what names none.
    pub name: Option<String>,
}
