//! The signs between the parts of a template: the macro writes them, `crate::picture` reads them.

pub(crate) const KEY: u8 = 1;
pub(crate) const ELEMENT: u8 = 2;
pub(crate) const FIXED: u8 = 3;
pub(crate) const ATTRIBUTE: u8 = 4;
pub(crate) const LISTENER: u8 = 5;
pub(crate) const VALUE: u8 = 6;
pub(crate) const CHECKED: u8 = 7;
pub(crate) const TEXT: u8 = 14;
pub(crate) const BLANK: u8 = 15;
/// The greatest of them.
pub(crate) const END: u8 = 16;
