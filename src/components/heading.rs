//! The level of headings, which the page chooses.

/// The tag of a heading at that level; levels beyond 2 to 5 are the nearest of these.
pub(super) fn tag(level: u8) -> &'static str {
    ["h2", "h3", "h4", "h5"][usize::from(level.clamp(2, 5) - 2)]
}
