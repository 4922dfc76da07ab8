//! What the reader is doing: models, messages in, effects out. Pure: no browser, no clock.

pub mod compare;

pub mod fault;

pub mod permalink;

pub mod quiz;

pub mod saved;

pub mod setup;
