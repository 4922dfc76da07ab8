//! What the host page offers, told in strings; each may be refused.

pub mod element;
