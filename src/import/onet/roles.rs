//! What a role of the pack is made of: duties, tools, other titles, moves.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::occupations::Occupation;
use super::sheet::{self, CODE, Files};
use crate::sources::cut;

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

/// Other titles of occupations.
#[derive(Debug, Default)]
pub(super) struct Titles {
    /// The codes of the occupations that a short title in lower case belongs to, such as `rn`.
    pub(super) short: BTreeMap<String, Vec<String>>,
    /// Those that another title belongs to, with or without what stands in brackets behind it.
    pub(super) others: BTreeMap<String, Vec<String>>,
    /// The other titles of an occupation.
    pub(super) by_code: BTreeMap<String, Vec<String>>,
}

/// Reads the other titles; there are none when the file is not there.
pub(super) fn titles(files: &dyn Files) -> Result<Titles, String> {
    let mut titles = Titles::default();
    let Some(sheet) = sheet::find(files, &["Alternate Titles"], &[CODE, "Alternate Title"])? else {
        return Ok(titles);
    };
    let note = |list: &mut BTreeMap<String, Vec<String>>, title: &str, code: &str| {
        let codes = list.entry(title.to_lowercase()).or_default();
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    };
    for [code, title] in sheet.rows([CODE, "Alternate Title"], |_| true)? {
        note(&mut titles.others, title, code);
        titles.by_code.entry(code.to_owned()).or_default().push(title.to_owned());
        // `Registered Nurse (RN)` has two titles in one.
        if let Some((bare, inner)) = title.strip_suffix(')').and_then(|all| all.split_once(" (")) {
            note(&mut titles.others, bare, code);
            if inner.contains(' ') || inner.chars().all(|sign| !sign.is_lowercase()) {
                note(&mut titles.others, inner, code);
            }
        }
    }
    if sheet.has("Short Title") {
        for [code, short] in sheet.rows([CODE, "Short Title"], |_| true)? {
            if !short.is_empty() && short != "n/a" {
                note(&mut titles.short, short, code);
            }
        }
    }
    Ok(titles)
}
