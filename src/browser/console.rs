//! The console, where the site's developers look; readers lose nothing without it.

/// Writes a warning.
pub fn warn(text: &str) {
    gloo::console::warn!(text);
}
