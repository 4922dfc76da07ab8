//! What the reader is doing: models, messages in, effects out. Pure: no browser, no clock.

pub mod answers_code;

pub mod attributes;

pub mod compare;

pub mod events;

pub mod hire;

pub mod known_names;

pub mod permalink;

pub mod quiz;
