//! Pictures of the state: functions from a model to markup, and all wording.

mod bar;
mod cell;
mod choice;
pub mod compare;
mod controls;
mod hear;
pub mod money;
mod row;
mod sources;
mod summary;
mod table;

pub mod figures;

pub mod words;
