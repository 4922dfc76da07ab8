//! Pictures of the state: functions from a model to markup, and all wording.

pub mod figures;

pub mod table;

pub mod words;
