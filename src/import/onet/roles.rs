//! What a role of the pack is made of: duties, tools, other titles, moves.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::occupations::Occupation;
use crate::cut::cut;

/// An occupation as a role.
#[derive(Clone, Debug)]
pub(super) struct Role {
    pub(super) slug: String,
    pub(super) occupation: Occupation,
    pub(super) aliases: Vec<String>,
    pub(super) values: BTreeMap<String, Value>,
    pub(super) targets: BTreeMap<String, Value>,
    /// The work activities of its duties.
    pub(super) activities: Vec<String>,
}

impl Default for Role {
    fn default() -> Self {
        let occupation =
            Occupation { code: String::new(), title: String::new(), description: String::new() };
        Self {
            slug: String::new(),
            occupation,
            aliases: Vec::new(),
            values: BTreeMap::new(),
            targets: BTreeMap::new(),
            activities: Vec::new(),
        }
    }
}

impl Role {
    pub(super) fn document(&self) -> Value {
        let summary = sentences(&self.occupation.description, 600);
        let mut role = Map::new();
        role.insert("slug".into(), json!(self.slug));
        role.insert("title".into(), json!(self.occupation.title));
        if !self.aliases.is_empty() {
            role.insert("aliases".into(), json!(self.aliases));
        }
        role.insert("summary".into(), json!(summary));
        role.insert("values".into(), json!(self.values));
        if !self.targets.is_empty() {
            role.insert("targets".into(), json!(self.targets));
        }
        Value::Object(role)
    }

    /// How many things it lists in a row.
    pub(super) fn count(&self, aspect: &str) -> usize {
        let values = self.values.get(aspect).and_then(Value::as_array);
        values
            .into_iter()
            .flatten()
            .filter_map(|value| value["items"].as_array())
            .map(Vec::len)
            .sum()
    }

    /// How many work activities it shares with another, and how many either has.
    pub(super) fn share(&self, other: &Self) -> (usize, usize) {
        let one: BTreeSet<&String> = self.activities.iter().collect();
        let two: BTreeSet<&String> = other.activities.iter().collect();
        (one.intersection(&two).count(), one.union(&two).count())
    }

    /// Sets a list, in parts of as many phrases as a value holds.
    pub(super) fn list(&mut self, aspect: &str, phrases: &[Value]) {
        if phrases.is_empty() {
            return;
        }
        let values: Vec<Value> = phrases
            .chunks(100)
            .take(20)
            .map(|items| json!({"source": "onet", "items": items}))
            .collect();
        self.values.insert(aspect.into(), json!(values));
    }
}

/// As many whole sentences as have room.
fn sentences(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let short: String = text.chars().take(most).collect();
    short.rfind(". ").map_or_else(|| cut(text, most), |end| short[..=end].to_owned())
}
