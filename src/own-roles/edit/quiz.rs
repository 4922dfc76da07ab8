//! Where roles stand on the dimensions of the quiz.

use serde_json::{Map, Value, json};

use crate::json::{entry, object, put, take};

/// Puts a role somewhere on a dimension, or nowhere.
pub(super) fn target(document: &mut Value, role: usize, dimension: &str, at: Option<u8>) {
    let Some(role) = entry(document, "roles", role) else { return };
    if let Some(at) = at {
        let Some(target) = object(role, "targets").and_then(|all| object(all, dimension)) else {
            return;
        };
        put(target, "at", json!(at));
        if target.get("importance").is_none() {
            put(target, "importance", json!(2));
        }
        return;
    }
    if let Some(targets) = role.get_mut("targets") {
        take(targets, dimension);
        if targets.as_object().is_some_and(Map::is_empty) {
            take(role, "targets");
        }
    }
}

/// Says how much a role's place on a dimension matters.
pub(super) fn importance(document: &mut Value, role: usize, dimension: &str, importance: u8) {
    let target =
        entry(document, "roles", role).and_then(|role| role.get_mut("targets")?.get_mut(dimension));
    if let Some(target) = target {
        put(target, "importance", json!(importance));
    }
}
