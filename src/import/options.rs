//! What an author may say of a table.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::layout::axis::Axis;

/// Where a report is read: it only names what can be done there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// At a command line.
    #[default]
    Command,
    /// On a page where tables are pasted.
    Page,
}

impl Voice {
    /// What to do of a table that is too large.
    pub(crate) fn smaller(self, other: Axis) -> String {
        match self {
            Self::Command => {
                format!("import a part of it, or say `rolefit import --roles {other}`")
            }
            Self::Page => "paste a part of it".into(),
        }
    }

    /// What to do of a table whose roles are the other way round.
    pub(crate) fn turned(self, other: Axis) -> String {
        match self {
            Self::Command => {
                format!("if the roles are in {other}, say `rolefit import --roles {other}`")
            }
            Self::Page => {
                format!("if the roles are in {other}, turn the table around and paste it again")
            }
        }
    }

    /// How to say another language.
    pub(crate) fn language(self) -> &'static str {
        match self {
            Self::Command => "otherwise --language",
            Self::Page => "say otherwise in the corner of the table",
        }
    }

    /// How to say another currency, beside the label.
    pub(crate) fn currency(self) -> &'static str {
        match self {
            Self::Command => ", or with --currency",
            Self::Page => "",
        }
    }

    /// How to take another table.
    pub(crate) fn table(self) -> &'static str {
        match self {
            Self::Command => "take one with --table",
            Self::Page => "paste it alone to take it",
        }
    }
}

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
    /// Where the report is read.
    pub voice: Voice,
}
