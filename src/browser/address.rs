//! The page's address. Refused: links lead to the page, not to the state.

/// The page's fragment, with its `#`; empty when there is none.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
