//! One more of a list, one less, or two in another order.

use serde_json::{Value, json};

use super::names;
use super::part::{List, Part, Toward, entry_index};
use crate::json::{entries, list as list_of, new_name, put, text};
use crate::sheet::Sheet;

/// Adds one at the end of a list: complete enough to be shown.
pub(super) fn add(document: &mut Value, below: Option<&Value>, list: List) {
    let (key, new) = match list {
        List::Roles => {
            let title = format!("Role {}", entries(document, "roles").len() + 1);
            let slug = name(document, "roles", "slug", &title);
            ("roles", json!({"slug": slug, "title": title, "summary": title, "values": {}}))
        }
        List::Rows => {
            let label = format!("Row {}", entries(document, "aspects").len() + 1);
            let id = name(document, "aspects", "id", &label);
            let group = heading(document, below);
            ("aspects", json!({"id": id, "label": label, "group": group, "kind": "prose"}))
        }
        List::Sources => {
            let id = name(document, "sources", "id", "source-1");
            let title = format!("Source {}", entries(document, "sources").len() + 1);
            ("sources", json!({"id": id, "title": title}))
        }
        List::Headings => {
            let label = format!("Heading {}", entries(document, "groups").len() + 1);
            let id = name(document, "groups", "id", &label);
            ("groups", json!({"id": id, "label": label}))
        }
        List::Dimensions => {
            let label = format!("Dimension {}", entries(document, "dimensions").len() + 1);
            let id = name(document, "dimensions", "id", &label);
            ("dimensions", json!({"id": id, "label": label, "low": "Less", "high": "More"}))
        }
        List::Statements(at) => {
            let dimensions = entries(document, "dimensions");
            let Some(dimension) = dimensions.get(at).map(|one| text(one, "id").to_owned()) else {
                return;
            };
            let id = name(document, "items", "id", "item-1");
            let stem = "I like it that way.";
            (
                "items",
                json!({"id": id, "audience": "individual", "stem": stem, "dimension": dimension, "keying": "positive"}),
            )
        }
    };
    if let Some(list) = list_of(document, key) {
        list.push(new);
    }
}

fn name(document: &Value, list: &str, key: &str, words: &str) -> String {
    let taken: Vec<&str> = entries(document, list).iter().map(|one| text(one, key)).collect();
    new_name(words, "new", &taken)
}

/// The heading under which a new row stands: that of the last one; made where there is none.
fn heading(document: &mut Value, below: Option<&Value>) -> String {
    let last = entries(document, "aspects").last().map(|row| text(row, "group").to_owned());
    let known = Sheet { document, below }.headings().first().map(|(id, _)| (*id).to_owned());
    if let Some(group) = last.or(known) {
        return group;
    }
    add(document, below, List::Headings);
    entries(document, "groups").last().map(|one| text(one, "id").to_owned()).unwrap_or_default()
}

/// The name of a source for a cell that has none: the first one, made where there is none.
pub(super) fn usual_source(document: &mut Value, below: Option<&Value>) -> String {
    let known = Sheet { document, below }.sources().first().map(|(id, _)| (*id).to_owned());
    if let Some(source) = known {
        return source;
    }
    if let Some(sources) = list_of(document, "sources") {
        sources.push(json!({"id": "ours", "title": "Our own description", "editorial": true}));
    }
    "ours".into()
}

/// Takes a part away, with what refers to it.
pub(super) fn remove(document: &mut Value, below: Option<&Value>, part: Part) {
    let Some((key, at)) = entry_index(document, below, part) else { return };
    let Some(gone) = entries(document, key).get(at).cloned() else { return };
    // What others name stays until nobody does.
    if let Part::Source(_) = part
        && (Sheet { document, below }.uses(text(&gone, "id")) > 0)
    {
        return;
    }
    if let Some(list) = list_of(document, key) {
        list.remove(at);
    }
    match part {
        Part::Role(_) => {
            let (slug, title) = (text(&gone, "slug"), text(&gone, "title"));
            names::call_otherwise(document, slug, if title.is_empty() { slug } else { title });
        }
        Part::Row(_) => names::forget_row(document, text(&gone, "id")),
        Part::Dimension(_) => names::forget_dimension(document, text(&gone, "id")),
        Part::Heading(_) => regroup(document, below, text(&gone, "id")),
        Part::Source(_) | Part::Statement(_) | Part::Pack => {}
    }
}

/// Puts rows of a heading that is gone under the first of the others.
fn regroup(document: &mut Value, below: Option<&Value>, gone: &str) {
    let first = Sheet { document, below }.headings().first().map(|(id, _)| (*id).to_owned());
    let Some(first) = first else { return };
    for aspect in list_of(document, "aspects").into_iter().flatten() {
        if text(aspect, "group") == gone {
            put(aspect, "group", json!(first));
        }
    }
}

/// Changes the places of a part and its neighbour.
pub(super) fn turn(document: &mut Value, below: Option<&Value>, part: Part, toward: Toward) {
    let Some((key, at)) = entry_index(document, below, part) else { return };
    let Some(list) = list_of(document, key) else { return };
    let other = match toward {
        Toward::Start => at.checked_sub(1),
        Toward::End => Some(at + 1).filter(|other| *other < list.len()),
    };
    if let Some(other) = other {
        list.swap(at, other);
    }
}
