//! The views over the editor, and the one component that acts on the page.

mod begin;
mod cell_panel;
mod editor;
mod field;
mod handlers;
mod page;
mod panel;
mod preview;
mod problems;
mod quiz;
mod report;
mod row;
mod sources;
mod table;
mod take;
mod toolbar;

pub use editor::Editor;
