//! From a translator's file to the locale file that the loader fetches.

use serde_json::{Map, Value};

use super::Catalog;
use super::{english, hire_english};

/// A translator's file, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Translation {
    /// Every text in the order of the English ones, which stand in where one is missing.
    pub texts: Vec<String>,
    /// What is missing, unknown, or has other blanks than the English text: a sentence each.
    pub problems: Vec<String>,
}

impl Translation {
    /// Reads an object from the name of each text to its words; an error when it is none.
    pub fn read(file: &str) -> Result<Self, String> {
        Self::of(file, english::NAMES, english::TEXTS)
    }

    /// The same for the texts of the hiring kit.
    pub fn read_hire(file: &str) -> Result<Self, String> {
        Self::of(file, hire_english::NAMES, hire_english::TEXTS)
    }

    fn of(file: &str, names: &[&str], texts: &[&str]) -> Result<Self, String> {
        let fields: Map<String, Value> = serde_json::from_str(file)
            .map_err(|error| format!("not an object from names to texts: {error}"))?;
        let mut problems = Vec::new();
        for name in fields.keys() {
            if !names.contains(&name.as_str()) {
                problems.push(format!("`{name}` is the name of no text"));
            }
        }
        let mut read = Vec::new();
        for (&name, &english) in names.iter().zip(texts) {
            let text = fields.get(name).and_then(Value::as_str);
            match text {
                Some(text) if blanks(text) == blanks(english) => {}
                Some(_) => problems.push(format!("`{name}` has other blanks than “{english}”")),
                None => problems.push(format!("`{name}` is missing: “{english}”")),
            }
            read.push(text.unwrap_or(english).into());
        }
        Ok(Self { texts: read, problems })
    }

    /// The locale file: a JSON array of the texts.
    pub fn locale(&self) -> String {
        Value::from(self.texts.clone()).to_string()
    }

    /// The texts as the interface uses them.
    pub fn catalog(&self) -> Option<Catalog> {
        Catalog::of(self.texts.iter().map(|text| text.as_str().into()).collect())
    }
}

/// The blanks of a text, sorted: `{0}` as `0`.
fn blanks(text: &str) -> Vec<&str> {
    let ends = text.split('{').skip(1);
    let mut blanks: Vec<&str> =
        ends.filter_map(|rest| rest.split_once('}')).map(|(blank, _)| blank).collect();
    blanks.sort_unstable();
    blanks
}
