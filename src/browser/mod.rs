//! What the host page offers, told in strings; each may be refused.

pub mod address;

pub mod anchors;

pub mod chosen_file;

pub mod clipboard;

pub mod console;

pub mod download;

pub mod element;

pub mod history;

mod navigator;

pub mod overheard;

pub mod paper;

pub mod picture;

pub mod share;

pub mod soon;

pub mod stage;

pub mod storage;
