//! Texts of parts: some are lists of lines, and some names are referred to elsewhere.

use serde_json::{Value, json};

use super::names;
use super::part::{Part, entry_index};
use crate::json::{entries, entry, put as put_value, put_text, take, text as text_of};
use crate::sheet::Sheet;

/// Keys without which the format refuses the part: an empty text is shown as missing.
const NEEDED: [&str; 13] = [
    "title",
    "language",
    "slug",
    "summary",
    "label",
    "id",
    "low",
    "high",
    "stem",
    "dimension",
    "group",
    "kind",
    "format",
];

/// Puts a text under a part's key.
pub(super) fn put(
    document: &mut Value,
    below: Option<&Value>,
    part: Part,
    key: &'static str,
    text: &str,
    is_fresh: bool,
) {
    let Some((list, at)) = entry_index(document, below, part) else {
        if part == Part::Pack {
            // A pack that stands on another may leave both to it.
            let is_needed = !document.as_object().is_some_and(|all| all.contains_key("extends"));
            put_text(document, key, text, is_needed);
        }
        return;
    };
    match (part, key) {
        (Part::Role(_), "slug") => names::rename_role(document, at, text),
        (Part::Row(_), "levels") => levels(document, below, part, text),
        (Part::Role(_), "aliases") => {
            let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
            let Some(role) = entry(document, list, at) else { return };
            if lines.is_empty() {
                take(role, key);
            } else {
                put_value(role, key, json!(lines));
            }
        }
        (Part::Role(_), "title") => titled(document, at, text, is_fresh),
        (Part::Source(_), "editorial") => {
            let Some(source) = entry(document, list, at) else { return };
            if text.is_empty() {
                take(source, key);
            } else {
                put_value(source, key, json!(true));
            }
        }
        (_, _) => {
            if let Some(own) = entry(document, list, at) {
                let flat = text.replace(['\n', '\r', '\t'], " ");
                put_text(own, key, &flat, NEEDED.contains(&key));
            }
            if is_fresh && matches!((part, key), (Part::Row(_), "label")) {
                names::rename_row(document, at, text);
            }
        }
    }
}

/// A role's title: while it is new, its name follows, and so does a summary that only repeats it.
fn titled(document: &mut Value, at: usize, title: &str, is_fresh: bool) {
    let Some(role) = entry(document, "roles", at) else { return };
    let follows = text_of(role, "summary") == text_of(role, "title");
    put_text(role, "title", title, true);
    if follows && !title.trim().is_empty() {
        put_text(role, "summary", title, true);
    }
    if is_fresh {
        let others = entries(document, "roles").iter().enumerate();
        let taken: Vec<&str> = others
            .filter(|(other, _)| *other != at)
            .map(|(_, role)| text_of(role, "slug"))
            .collect();
        let slug = crate::json::new_name(title, &format!("role-{}", at + 1), &taken);
        names::rename_role(document, at, &slug);
    }
}

/// The levels of a row, a line each; one that only changes its words changes them in the cells too.
fn levels(document: &mut Value, below: Option<&Value>, part: Part, text: &str) {
    let levels: Vec<String> =
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    let Part::Row(row) = part else { return };
    let sheet = Sheet { document, below };
    let rows = sheet.rows();
    let Some(row) = rows.get(row) else { return };
    let Some(own) = row.own else { return };
    let before: Vec<String> = row.levels().into_iter().map(str::to_owned).collect();
    let id = row.id.to_owned();
    if before.len() == levels.len() {
        let changed: Vec<(&String, &String)> =
            before.iter().zip(&levels).filter(|(old, new)| old != new).collect();
        // Two that change places are the same words in another order.
        if let [(old, new)] = changed.as_slice()
            && !before.contains(new)
        {
            reworded(document, &id, old, new);
        }
    }
    if let Some(aspect) = entry(document, "aspects", own) {
        put_value(aspect, "levels", json!(levels));
    }
}

fn reworded(document: &mut Value, id: &str, old: &str, new: &str) {
    let roles = document.get_mut("roles").and_then(Value::as_array_mut);
    for role in roles.into_iter().flatten() {
        let list = role.get_mut("values").and_then(|values| values.get_mut(id)?.as_array_mut());
        for entry in list.into_iter().flatten() {
            if text_of(entry, "level") == old {
                put_text(entry, "level", new, true);
            }
        }
    }
}
