//! The vocabulary of roles and of measuring fit, and the verbs on it. Pure: no browser, no clock.
//!
//! ```
//! use rolefit_domain::comparison::{self, Likeness};
//! use rolefit_domain::pack::{AspectId, Audience, Pack, RoleId};
//! use rolefit_domain::quiz::{Agreement, Length, Next, Quiz, Response, Responses};
//!
//! // A pack is read from a document, with all that is wrong when something is.
//! # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
//! let (pack, _warnings) = Pack::parse(text).unwrap();
//!
//! // Its roles are compared row by row.
//! let roles: Vec<RoleId> = RoleId::all(&pack).collect();
//! let aspects: Vec<AspectId> = AspectId::all(&pack).collect();
//! let rows = comparison::rows(&pack, &roles, &aspects);
//! assert_eq!(pack[rows[0].aspect].label, "Focus");
//! assert_eq!(rows[0].likeness, Likeness::Differs);
//!
//! // A quiz asks until more answers would not change what can be said.
//! let quiz = Quiz::new(&pack, &roles, Audience::Individual).unwrap();
//! let mut responses = Responses::default();
//! while let Next::Ask(item) = quiz.next(&responses, Length::Adaptive) {
//!     responses.set(item, Response::Given(Agreement::new(4).unwrap()));
//! }
//! let outcome = quiz.result(&responses);
//! assert_eq!(outcome.ranking.len(), roles.len());
//! ```

pub mod comparison;

pub mod contrast;

pub mod json;

pub mod moves;

pub mod nearest;
pub mod not_json;

pub mod overlap;

pub mod pack;

pub mod quiz;

pub mod rank;

pub mod search;

pub mod separators;

pub mod sort;

mod texts_first;
