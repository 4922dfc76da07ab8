//! Pictures of the state: functions from a model to markup, and all wording.

mod cell;
mod choice;
pub mod compare;
mod hear;
pub mod money;
mod sources;
mod table;

pub mod figures;

pub mod words;
