//! Rows and stories on the native code.

mod pack;
mod quiz;
