//! Names that other parts refer to: when one changes or goes, so do the references.

use serde_json::{Value, json};

use crate::json::{entries, entry, put_text, take, text};

/// Gives a role another name, and calls it that wherever it is referred to.
pub(super) fn rename_role(document: &mut Value, at: usize, slug: &str) {
    let Some(role) = entry(document, "roles", at) else { return };
    let before = text(role, "slug").to_owned();
    put_text(role, "slug", slug, true);
    // While two roles bear one name, nobody can tell whom the others mean.
    let is_shared = entries(document, "roles").iter().any(|role| text(role, "slug") == before);
    if !is_shared && !before.is_empty() && !slug.is_empty() {
        call_otherwise(document, &before, slug);
    }
}

/// Calls what moves and paths lead to by another name.
pub(super) fn call_otherwise(document: &mut Value, before: &str, after: &str) {
    let relations = document.get_mut("relations").and_then(Value::as_array_mut);
    for relation in relations.into_iter().flatten() {
        for end in ["from", "to"] {
            if text(relation, end) == before {
                put_text(relation, end, after, true);
            }
        }
    }
    let roles = document.get_mut("roles").and_then(Value::as_array_mut);
    for role in roles.into_iter().flatten() {
        let steps = role.get_mut("path").and_then(|path| path.get_mut("steps")?.as_array_mut());
        for step in steps.into_iter().flatten() {
            if step.as_str() == Some(before) {
                *step = json!(after);
            }
        }
    }
}

/// Gives a row a name of its heading's words, and calls it that wherever it is referred to.
pub(super) fn rename_row(document: &mut Value, at: usize, label: &str) {
    let others = entries(document, "aspects").iter().enumerate();
    let taken: Vec<&str> =
        others.filter(|(other, _)| *other != at).map(|(_, row)| text(row, "id")).collect();
    let id = crate::json::new_name(label, &format!("row-{}", at + 1), &taken);
    let Some(aspect) = entry(document, "aspects", at) else { return };
    let before = text(aspect, "id").to_owned();
    put_text(aspect, "id", &id, true);
    for_each_role(document, |role| {
        if let Some(values) = role.get_mut("values")
            && let Some(list) = take(values, &before)
        {
            crate::json::put(values, &id, list);
        }
        for because in grounds(role) {
            if because.as_str() == Some(&before) {
                *because = json!(id);
            }
        }
    });
}

/// Takes away what roles say on a row that goes.
pub(super) fn forget_row(document: &mut Value, id: &str) {
    for_each_role(document, |role| {
        if let Some(values) = role.get_mut("values") {
            take(values, id);
        }
        let targets = role.get_mut("targets").and_then(Value::as_object_mut);
        for target in targets.into_iter().flat_map(|targets| targets.values_mut()) {
            if let Some(because) = target.get_mut("because").and_then(Value::as_array_mut) {
                because.retain(|aspect| aspect.as_str() != Some(id));
            }
        }
    });
}

/// Takes away targets, questions and statements of a dimension that goes.
pub(super) fn forget_dimension(document: &mut Value, id: &str) {
    for_each_role(document, |role| {
        for key in ["targets", "interview"] {
            if let Some(inner) = role.get_mut(key) {
                take(inner, id);
                if inner.as_object().is_some_and(serde_json::Map::is_empty) {
                    take(role, key);
                }
            }
        }
    });
    if let Some(items) = document.get_mut("items").and_then(Value::as_array_mut) {
        items.retain(|item| text(item, "dimension") != id);
    }
}

fn grounds(role: &mut Value) -> impl Iterator<Item = &mut Value> {
    let targets = role.get_mut("targets").and_then(Value::as_object_mut);
    let targets = targets.into_iter().flat_map(|targets| targets.values_mut());
    targets.filter_map(|target| target.get_mut("because")?.as_array_mut()).flatten()
}

fn for_each_role(document: &mut Value, change: impl FnMut(&mut Value)) {
    let roles = document.get_mut("roles").and_then(Value::as_array_mut);
    roles.into_iter().flatten().for_each(change);
}
