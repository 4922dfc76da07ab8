//! Rows and stories on the native code.

mod quiz;
