//! The way from roles to what it takes to fill one of them.

use yew::{Html, html};

use super::markup_text::{attr, said};
use crate::app::attributes::Attributes;
use crate::i18n::{Catalog, Text};

/// A line that unfolds an element for these roles, or where readers choose one; its module is fetched
/// when it unfolds.
pub(super) fn hiring_link(attributes: &Attributes, catalog: &Catalog, slugs: &[String]) -> Html {
    let level = (attributes.heading_level + 1).min(5).to_string();
    html! {
        <details part="hiring" class="take">
            <summary>{ said(catalog, Text::Hiring) }</summary>
            <rolefit-hire roles={attr(&slugs.join(" "))} pack={attributes.pack.as_deref().map(attr)}
                heading-level={attr(&level)} />
        </details>
    }
}
