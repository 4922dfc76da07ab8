//! What is known of a pack of occupations while their files are read.

use std::collections::BTreeMap;

use serde_json::Value;

use super::occupations::Occupation;
use super::roles::Role;
use super::{pay, source};

/// What is known of the pack to be.
pub(super) struct Builder<'a> {
    pub(super) known: &'a BTreeMap<String, Occupation>,
    pub(super) release: source::Release,
    pub(super) survey: Option<(pay::Survey, source::Release)>,
    pub(super) roles: Vec<Role>,
    /// Concepts by their ids: label, and whether every job asks for it.
    pub(super) concepts: BTreeMap<String, (String, bool)>,
    /// Levels of the rows that have them.
    pub(super) zones: Vec<String>,
    pub(super) education: Vec<String>,
    pub(super) relations: Vec<Value>,
}
