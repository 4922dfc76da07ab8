//! The vocabulary of roles and of measuring fit, and the verbs on it. Pure: no browser, no clock.

pub mod comparison;

pub mod json;

pub mod moves;

pub mod nearest;

pub mod overlap;

pub mod pack;

pub mod quiz;

pub mod rank;

pub mod search;
