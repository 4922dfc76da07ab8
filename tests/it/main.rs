//! Rows and stories on the native code.

mod answers_code;
mod compare;
mod component_props;
mod editor;
mod event_types;
mod events;
#[cfg(feature = "cli")]
mod hire;
#[cfg(feature = "cli")]
mod import;
#[cfg(feature = "cli")]
mod import_cells;
mod import_languages;
mod import_onet;
#[cfg(feature = "cli")]
mod import_round_trip;
mod import_rows;
mod layers;
mod manifest;
mod module_graph;
mod pack;
#[cfg(feature = "cli")]
mod pack_check;
#[cfg(feature = "cli")]
mod pack_extends;
mod pack_properties;
#[cfg(feature = "cli")]
mod pack_schema;
mod pack_search;
mod permalink;
mod project;
mod quiz;
mod quiz_agreement;
mod quiz_app;
mod quiz_bits;
mod quiz_bundled;
mod quiz_bundled_answers;
mod quiz_duties;
mod quiz_quality;
mod quiz_reasons;
#[cfg(feature = "cli")]
mod quiz_score;
mod reference;
#[cfg(feature = "cli")]
mod render;
mod seeds;
mod sizes;
mod table;
mod tidy;
mod words;
