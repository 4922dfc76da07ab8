//! Rolefit: a role-comparison table and a fit quiz for anyone's page.
//!
//! Four layers, each looking only inward, and the widgets where they meet:
//!
//! ```text
//! domain  <-  app  <-  view        browser stands apart
//!      \______\________\__________/
//!                widget
//! ```
//!
//! - [`json`]: the value in which documents come in and go out, beneath all layers.
//! - [`domain`]: the vocabulary and the verbs: packs, comparing, measuring fit.
//! - [`app`]: what the reader is doing: a model, messages in, effects out.
//! - [`picture`]: pictures as data; `src/markup` is the macro that makes them of markup.
//! - [`view`]: pictures of that state; all wording.
//! - [`browser`]: what the host page offers and may refuse, told in strings; and the stage where
//!   pictures are drawn.
//! - [`widget`]: the elements, which join the four.
//! - `cli` (feature `cli`): the command line, on the same domain and views.
//!
//! A click or an attribute becomes a message, `update` turns it into a new model and a list of
//! effects, and the widget runs the effects through `browser`.
//!
//! Callbacks and events are Yew's, and Yew writes prerendered pictures. In a page they are drawn by
//! [`browser::stage`]: Yew's own renderer, with what comes with it, weighs 24 kB of brotli there, a
//! fifth of the whole.

pub mod json;

/// The vocabulary and the verbs: packs, comparing, measuring fit.
pub use rolefit_domain as domain;

pub mod data;

/// What the reader is doing: models, messages in, effects out.
pub use rolefit_app as app;

pub mod picture;

pub mod view;

pub mod browser;

pub mod widget;

#[cfg(feature = "cli")]
pub mod cli;
