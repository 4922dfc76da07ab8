//! Rolefit: a role-comparison table and a fit quiz for anyone's page.
//!
//! Packages, each of which can see only those that it depends on:
//!
//! ```text
//! domain  <-  app  <-  components  <-  embed        browser stands apart
//!      \____  i18n  ____/       \__  cli
//!              \__  hire  __/
//! ```
//!
//! - [`domain`]: the vocabulary and the verbs: packs, comparing, measuring fit.
//! - [`app`]: what the reader is doing: a model, messages in, effects out; the events' details.
//! - [`hire`]: the hiring kit: job descriptions, interview guides, scorecards and their combining.
//! - [`i18n`]: all wording, and how a language writes numbers, money and lists.
//! - [`browser`]: what the host page offers and may refuse, in plain values.
//! - [`components`]: Yew components: a root for each element, where the layers meet, and function
//!   components below it. Other Yew applications use the roots as they are.
//! - [`data`]: the bundled roles.
//! - [`embed`]: the custom elements, a thin shell around the root components.
//! - `cli` (feature `cli`): the command line, on the same domain and components.
//!
//! `components`, `data`, `embed` and `cli` are modules of this crate. Tests hold that in it only the
//! root components and `embed` use `browser`, and that no files lead to each other in a circle.
//!
//! A click or an attribute becomes a message, `update` turns it into a new model and a list of
//! effects, and the root component runs the effects through `browser`. There is no global store.

pub use rolefit_app as app;
pub use rolefit_browser as browser;
pub use rolefit_domain as domain;
pub use rolefit_hire as hire;
pub use rolefit_i18n as i18n;

#[cfg(feature = "cli")]
pub mod cli;

pub mod components;

pub mod data;

pub mod embed;
