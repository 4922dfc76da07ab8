//! The views over the editor, and the one component that acts on the page.

mod begin;
mod cell_panel;
mod editor;
mod entry;
mod field;
mod files;
mod handlers;
mod page;
mod panel;
mod pay;
mod preview;
mod problems;
mod quiz;
mod report;
mod row;
mod said;
mod select;
mod sources;
mod table;
mod take;
mod toolbar;
mod warnings;

pub use editor::Editor;
