//! Printing. Refused (in frames that may not): nothing happens.

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
