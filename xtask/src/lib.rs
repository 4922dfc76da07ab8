//! The project's own commands, and what its tests share with them.

pub mod blanks;
pub mod browser_tasks;
pub mod bundle;
pub(crate) mod check_page;
pub mod digest;
mod files;
mod frame;
pub mod glue;
pub mod imports;
pub mod locales;
mod minify;
pub mod package;
pub mod paths;
mod process;
pub mod programs;
pub mod release;
pub mod reproduce;
pub mod serve;
pub mod setup;
pub mod simulate;
mod site;
pub mod sites;
pub mod size;
mod survey_page;
pub mod test;
pub mod weight;

/// Nothing when all went well, else one message for the person at the terminal.
pub type Outcome = Result<(), String>;
