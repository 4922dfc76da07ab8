//! The way from roles to what it takes to fill one of them.

use yew::{Html, html};

use super::markup_text::{attr, said};
use crate::i18n::{Catalog, Text};

/// A line that unfolds an element for these roles, or where readers choose one; its module is fetched
/// when it unfolds.
pub(super) fn hiring_link(catalog: &Catalog, slugs: &str) -> Html {
    html! {
        <details part="hiring" class="take">
            <summary>{ said(catalog, Text::Hiring) }</summary>
            <rolefit-hire roles={attr(slugs)} heading-level="3" />
        </details>
    }
}
