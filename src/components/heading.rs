//! The level of headings, which the page chooses.

use yew::Html;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// A heading of that level; levels beyond 2 to 6 are the nearest of these.
///
/// Not by `html!`, which writes all of a tag that is computed three times: as any element, as an
/// input and as a text area.
pub(super) fn heading(
    level: u8,
    attributes: &'static [(&'static str, AttributeOrProperty)],
    words: Html,
) -> Html {
    let mut heading = VTag::new(["h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(2, 6) - 2)]);
    heading.attributes = Attributes::Static(attributes);
    if let Some(children) = heading.children_mut() {
        *children = words;
    }
    heading.into()
}
