//! What people of a role answer.

use std::fs;

use rolefit::data::bundled;
use rolefit::domain::pack::Audience;
use rolefit::domain::quiz::{Quiz, Sort};
use serde_json::Value;

use crate::cases;

/// What somebody answers who stands where these roles stand on average, and likes their duties.
pub(crate) fn toward(item: &str, roles: &[&str]) -> u8 {
    if item.starts_with("d-") {
        let liked = roles.iter().filter(|slug| has_duty(item, slug)).count();
        return [2, 5][usize::from(liked > 0)];
    }
    let (item, targets) = (entry(item), data("targets.json"));
    let dimension = item["dimension"].as_str().unwrap_or_default();
    let at = |role: &&str| targets[*role][dimension]["at"].as_f64().unwrap_or(50.0);
    let mean = roles.iter().map(at).sum::<f64>() / roles.len() as f64;
    let mean = if item["keying"] == "negative" { 100.0 - mean } else { mean };
    (1.0 + mean / 25.0).round() as u8
}

/// Whether a role of the bundled pack has the duty of that name.
fn has_duty(item: &str, slug: &str) -> bool {
    let pack = bundled();
    let quiz = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let item = quiz.items().iter().find(|known| known.name == item);
    match item.map(|item| &item.sort) {
        Some(Sort::Duty { roles }) => roles.iter().any(|&role| pack[role].slug == slug),
        Some(Sort::Statement { .. }) | None => false,
    }
}

/// A statement as its file has it.
pub(crate) fn entry(item: &str) -> Value {
    let items = data("items.json");
    let mut entries = items.as_array().into_iter().flatten();
    entries.find(|entry| entry["id"] == item).cloned().unwrap_or_default()
}

fn data(file: &str) -> Value {
    let file = cases::root().join("src/data/operations").join(file);
    let text = fs::read_to_string(file).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
