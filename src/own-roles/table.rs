//! A pasted table: what it was taken for, and how its author says otherwise.

use std::rc::Rc;

use serde_json::{Value, json};

use rolefit_import::{Axis, Options, Report, Voice, table};

use crate::json::{entries, list, object, put, take, text};

/// A table that became the document.
#[derive(Debug)]
pub(crate) struct Pasted {
    text: Rc<str>,
    options: Options,
    /// What was understood.
    pub(crate) report: Rc<Report>,
    /// The document as the table gave it.
    pub(crate) given: Rc<Value>,
}

/// Kinds that a row to compare can have.
const COMPARED: [&str; 5] = ["prose", "list", "money", "percent", "level"];

impl Pasted {
    /// Reads a table; the error says in words why it is none.
    pub(crate) fn read(text: &str, name: Option<String>) -> Result<Self, String> {
        let options = Options { name, voice: Voice::Page, ..Options::default() };
        Self::with(text.into(), options)
    }

    fn with(text: Rc<str>, options: Options) -> Result<Self, String> {
        let imported = table(&text, &options)?;
        let given = serde_json::from_str(&imported.pack).map_err(|error| error.to_string())?;
        Ok(Self { text, options, report: Rc::new(imported.report), given: Rc::new(given) })
    }

    /// How long its text is, in bytes.
    pub(crate) fn length(&self) -> usize {
        self.text.len()
    }

    /// Reads it anew with its roles there.
    pub(crate) fn with_roles_in(&self, axis: &str) -> Result<Self, String> {
        let axis = if axis == "rows" { Axis::Rows } else { Axis::Columns };
        let options = Options {
            roles: Some(axis),
            kinds: std::collections::BTreeMap::new(),
            ..self.options.clone()
        };
        Self::with(self.text.clone(), options)
    }

    /// Reads it anew, a row taken for another kind.
    pub(crate) fn taken_for(&self, location: &str, kind: &str) -> Result<Self, String> {
        let mut options = self.options.clone();
        options.kinds.insert(location.to_owned(), kind.to_owned());
        Self::with(self.text.clone(), options)
    }

    /// The document with that row as it was read anew, and all else as it stands; `None` where only the
    /// whole can be taken.
    pub(crate) fn row_into(&self, location: &str, kind: &str, document: &Value) -> Option<Value> {
        let label = &self.report.rows.iter().find(|row| row.position == location)?.label;
        let aspects = entries(&self.given, "aspects");
        let aspect = aspects.iter().find(|one| text(one, "label").starts_with(label.as_str()))?;
        let id = text(aspect, "id");
        let own = entries(document, "aspects").iter().position(|one| text(one, "id") == id)?;
        if !COMPARED.contains(&kind) {
            return None;
        }
        let mut merged = document.clone();
        let current = crate::json::entry(&mut merged, "aspects", own)?;
        put(current, "kind", json!(text(aspect, "kind")));
        take(current, "levels");
        if let Some(levels) = aspect.get("levels") {
            put(current, "levels", levels.clone());
        }
        for role in entries(&self.given, "roles") {
            let slug = text(role, "slug");
            let known =
                list(&mut merged, "roles")?.iter_mut().find(|one| text(one, "slug") == slug);
            let Some(values) = known.and_then(|one| object(one, "values")) else { continue };
            take(values, id);
            if let Some(value) = role.get("values").and_then(|all| all.get(id)) {
                put(values, id, value.clone());
            }
        }
        // A source that only the new reading names.
        for source in entries(&self.given, "sources") {
            let sources = list(&mut merged, "sources")?;
            if sources.iter().all(|one| text(one, "id") != text(source, "id")) {
                sources.push(source.clone());
            }
        }
        Some(merged)
    }
}
