//! Roles that the page names and the quiz does not ask about.

use yew::{Html, html};

use super::titles::titles;
use crate::app::quiz::Model;
use crate::i18n::{Catalog, Text};

/// A line for each role that the pack does not have, and one for those without targets.
pub(super) fn roles_left_out(model: &Model, catalog: &Catalog) -> Html {
    let mut lines = Vec::new();
    for (slug, near) in &model.unknown {
        let mut line = catalog.format(Text::UnknownRole, &[slug]);
        if let Some(near) = near {
            line = line + " " + &catalog.get(Text::PerhapsRole) + " " + &model.pack[*near].title;
        }
        lines.push(line);
    }
    if !model.left_out.is_empty() {
        lines.push(catalog.format(Text::LeftOut, &[&titles(model, catalog, &model.left_out)]));
    }
    lines.into_iter().map(|line| html! { <p class="quiet">{ line }</p> }).collect()
}
