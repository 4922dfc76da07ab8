//! The editor of role packs on the project's own page: one document, however it comes in, and the ways to change it.
//!
//! [`Model::update`] takes in what the author did and says what is to be done in the page; it is pure.
//! The views over it are Yew components, and [`Editor`](components::Editor) alone acts on the page.
//! The document stays JSON all the way: what the editor has no field for is kept as it is.

mod called;
pub mod cell;
mod changing;
pub mod check;
pub mod components;
pub mod edit;
pub mod focus;
mod history;
pub mod intake;
pub mod json;
mod keeping;
pub mod kind;
pub mod locate;
pub mod location;
pub mod model;
mod moving;
pub mod msg;
pub mod no_text;
pub mod notice;
pub mod sheet;
mod shown;
pub mod snippet;
pub mod source;
mod table;
mod update;
mod wording;

pub use edit::{Edit, List, Part, PayForm, Toward};
pub use location::Location;
pub use model::{Kept, Model};
pub use msg::{Effect, Focus, Msg};
pub use notice::{Notice, Spot};
pub use sheet::Cell;
pub use shown::Shown;
