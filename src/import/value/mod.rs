//! What a cell says, by the kinds of value that a pack has.

mod bounds;
pub(crate) mod currency;
pub(crate) mod figure;
mod frequencies;
pub(crate) mod label;
mod large;
pub(crate) mod level;
pub(crate) mod list;
pub(crate) mod money;
pub(crate) mod money_words;
pub(crate) mod number;
mod pay;
pub(crate) mod percent;
mod pictures;
mod scales;
pub(crate) mod sign;
mod sums;
