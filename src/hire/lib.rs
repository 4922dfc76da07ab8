//! The hiring kit: what to write, to ask and to rate when a role is to be filled, from a pack's own
//! words and from what is typed. Pure: no browser, no clock, and no answers of the quiz, which takes no
//! part in choosing among applicants.
//!
//! - [`job`]: what an employer types about a post; [`description`] makes sentences of it and of the
//!   role, [`forms`] writes them as Markdown, HTML and text, [`posting`] as `JobPosting`.
//! - [`selection`]: the abilities that a role asks for, by rule; [`ability`] and [`kit`] put questions to them,
//!   [`wanted`] those that an employer asks for,
//!   [`guide`] writes them out for interviewers, [`sheet`] for candidates; [`sample_sheet`] is for the work
//!   sample.
//! - [`scorecard`]: what one interviewer rated; [`panel`] combines sheets by exact arithmetic,
//!   [`said`] puts the outcome in sentences, [`table`] writes and reads sheets as CSV.
//! - [`mod@file`]: how files are read, with the JSON path of all that is refused.
//! - [`lint`]: hints on typed words; [`topics`]: what not to ask; [`plain`]: how hard a text reads.

pub mod ability;
mod around;
mod attempts;
pub mod building;
mod close;
mod closing;
mod countries;
mod csv;
pub mod description;
mod doubts;
pub mod escape;
mod facts;
pub mod file;
pub mod format;
pub mod forms;
pub mod fraction;
pub mod gather;
pub mod guide;
mod hint;
pub mod job;
mod job_reading;
pub mod kit;
mod kit_reading;
mod knowledge;
pub mod lint;
pub mod missing;
mod number;
pub mod order;
pub mod panel;
pub mod pay;
pub mod plain;
pub mod posting;
mod questions;
mod reading;
pub mod said;
mod salary;
pub mod sample_sheet;
pub mod scorecard;
mod scorecard_reading;
pub mod selection;
pub mod sheet;
pub mod table;
pub mod topics;
pub mod values;
pub mod wanted;
mod workplace;
pub mod writing;

pub use number::read as number;
pub use reading::clean;
