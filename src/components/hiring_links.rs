//! Ways from roles to what it takes to fill them.

use yew::{Html, html};

use super::markup_text::{attr, said, text};
use crate::app::attributes::Attributes;
use crate::domain::pack::{Pack, RoleId};
use crate::i18n::{Catalog, Text};

/// One line; below it, for each post, of one role or of two for one person, an element that unfolds.
/// Its module is fetched when it does.
pub(super) fn hiring_links(
    attributes: &Attributes,
    pack: &Pack,
    catalog: &Catalog,
    posts: &[Vec<RoleId>],
) -> Html {
    let level = attr(&(attributes.heading_level + 1).min(5).to_string());
    let link = |post: &Vec<RoleId>| {
        let of = |name: fn(&Pack, RoleId) -> &str| -> Vec<&str> {
            post.iter().map(|&role| name(pack, role)).collect()
        };
        let titles = catalog.list(&of(|pack, role| &pack[role].title));
        let slugs = attr(&of(|pack, role| &pack[role].slug).join(" "));
        html! {
            <details key={&*slugs}>
                <summary>{ text(&titles) }</summary>
                <rolefit-hire roles={slugs} pack={attributes.pack.as_deref().map(attr)} heading-level={level.clone()} />
            </details>
        }
    };
    html! {
        <details part="hiring" class="take">
            <summary>{ said(catalog, Text::Hiring) }</summary>
            { for posts.iter().map(link) }
        </details>
    }
}
