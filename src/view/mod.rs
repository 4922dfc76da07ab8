//! Pictures of the state: functions from a model to markup, and all wording.

pub mod along;
mod bar;
mod cell;
mod choice;
pub mod compare;
mod controls;
mod graph;
mod hear;
pub mod money;
mod row;
mod sources;
mod still;
mod summary;
mod table;
mod take;

pub mod figures;

mod profile;

pub mod quiz;

pub mod words;
